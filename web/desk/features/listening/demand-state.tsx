import { type State, StateMark, useT } from '@heed/ui'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

const marks: Record<Demand['state'], State> = {
  heard: 'heard',
  raised: 'owed',
  reading: 'owed',
  revising: 'owed',
  answered: 'kept',
  measured: 'kept',
  'not-now': 'heard',
}

/** Where a demand stands, in a word. */
export function DemandState({ state, filled = false }: { state: Demand['state']; filled?: boolean }) {
  const t = useT(words)
  return (
    <StateMark state={marks[state]} filled={filled}>
      {t(`state.${state}`)}
    </StateMark>
  )
}
