import type { ReactNode } from 'react'
import { useKitT } from '../words/kit-words.ts'

export type State = 'heard' | 'owed' | 'late' | 'kept' | 'broken' | 'live' | 'asking'

const glyphs: Record<State, ReactNode> = {
  heard: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  owed: <circle cx="6" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  late: (
    <>
      <circle cx="6" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 2.5a3.5 3.5 0 0 1 0 7z" fill="currentColor" />
    </>
  ),
  kept: <path d="M2 6.5 4.8 9.3 10.2 3" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  broken: <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  live: (
    <>
      <circle cx="6" cy="6" r="2" fill="currentColor" />
      <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  asking: (
    <path
      d="M3.5 4.3a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.8-1.2 1.5M6 10v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  ),
}

type StateMarkProps = {
  state: State
  /** Another word than the state's own: 'planned', 'on sale'; the glyph and colour stay. */
  children?: ReactNode
  /** With a washed ground, for cards and tables. */
  filled?: boolean
}

/** A state told three ways: glyph, word, colour. */
export function StateMark({ state, children, filled = false }: StateMarkProps) {
  const t = useKitT()
  return (
    <span className="h-state" data-state={state} data-filled={filled || undefined}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {glyphs[state]}
      </svg>
      {children ?? t(`state.${state}`)}
    </span>
  )
}
