import { read } from '@heed/client'
import { useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { words } from './words.ts'

const everyMs = 2_000

/** While the demo town grows nobody can be opened yet: says how far it is, and tells when it is done. */
export function Growing({ onGrown }: { onGrown: () => void }) {
  const t = useT(words)
  const { number } = useFormat()
  const town = useQuery({
    ...read('GET /api/open/demo'),
    refetchInterval: ({ state }) => (state.data?.growing ? everyMs : false),
  })
  const growing = town.data?.growing ?? null
  const grown = town.data?.demo === true && growing === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is grown
  useEffect(() => {
    if (grown) onGrown()
  }, [grown])
  if (!growing) return null
  return (
    <p className="door-growing" role="status">
      {t('growing', { day: number(growing.days), of: number(growing.of) })}
    </p>
  )
}
