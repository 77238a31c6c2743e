import { NoPermission, QueryBoundary, Skeleton, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { frameWords } from '../words.ts'
import { type Permission, useMe } from './use-me.ts'

type SignedInProps = { needs: Permission; children: ReactNode }

/** Draws a page for the platform's people. Nobody is led to the door and comes back to this address. */
export function SignedIn({ needs, children }: SignedInProps) {
  const t = useT(frameWords)
  const { query, person, may } = useMe()
  const here = useRouterState({ select: (state) => state.location.href })
  const go = useGoPath()
  const nobody = person === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the door is shown once, for the address one came to
  useEffect(() => {
    if (nobody) go(`/sign-in?back=${encodeURIComponent(here)}`)
  }, [nobody])
  return (
    <QueryBoundary query={query} skeleton={<Skeleton shape="cards" />}>
      {() => {
        if (nobody) return null
        if (!may(needs)) return <NoPermission needs={t('needs')} />
        return children
      }}
    </QueryBoundary>
  )
}
