import { Chip, useT } from '@heed/ui'
import { UsersRound } from '@heed/ui/icons'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

/** Says that a demand looks made rather than felt; the people behind it are still counted, each once. */
export function Crowd({ crowd, told = false }: { crowd: Demand['crowd']; told?: boolean }) {
  const t = useT(words)
  if (crowd === null) return null
  return (
    <span className="listen-crowd">
      <Chip tone="vermilion">
        <UsersRound size={12} aria-hidden /> {t(`crowd.${crowd}`)}
      </Chip>
      {told && <span className="h-second h-small">{t(`crowd.${crowd}.detail`)}</span>}
    </span>
  )
}
