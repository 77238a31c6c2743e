import type { Clock } from '@heed/kernel'
import type { Town, TownProgress } from './town.ts'

/** One demo town at most, and one thing happening to it at a time. */
export interface DemoState {
  town: Town | null
  growing(): boolean
  grown(progress: TownProgress | null): void
  now(): number
  exclusively<T>(work: () => Promise<T>): Promise<T>
  forget(): Promise<void>
  describe(): {
    demo: boolean
    growing: TownProgress | null
    now: number
    stories: {
      story: string
      step: string
      title: { zh: string; en: string }
      link: string
      face: 'shop' | 'desk' | 'console'
      as: string
      plays: boolean
    }[]
  }
}

export function demoState(clock: Clock): DemoState {
  let progress: TownProgress | null = null
  let tail: Promise<unknown> = Promise.resolve()
  const state: DemoState = {
    town: null,
    growing: () => progress !== null,
    grown: (next) => {
      progress = next
    },
    now: () => clock.now(),
    exclusively(work) {
      const turn = tail.then(work, work)
      tail = turn.catch(() => {})
      return turn
    },
    async forget() {
      await state.town?.forget()
      state.town = null
    },
    describe: () => ({
      demo: state.town !== null,
      growing: progress,
      now: clock.now(),
      stories: state.town && !progress ? [...state.town.stories()] : [],
    }),
  }
  return state
}
