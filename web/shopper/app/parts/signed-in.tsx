import { ButtonLink, Empty, Skeleton, useT } from '@heed/ui'
import type { ReactNode } from 'react'
import { frameWords } from '../words.ts'
import { useMe } from './use-me.ts'

/** What belongs to one person: nobody signed in sees what would stand here, and the way in. */
export function SignedIn({ what, children }: { what: ReactNode; children: ReactNode }) {
  const t = useT(frameWords)
  const { person, signInPath } = useMe()
  if (person === undefined) return <Skeleton shape="cards" />
  if (person !== null) return children
  return (
    <Empty
      title={what}
      action={
        <ButtonLink to={signInPath} kind="main" size="thumb">
          {t('signIn')}
        </ButtonLink>
      }
    />
  )
}
