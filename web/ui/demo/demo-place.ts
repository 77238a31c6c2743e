import { useSyncExternalStore } from 'react'

/** What a visitor did with the two bars; kept for the visit, because looking as someone else loads the page anew. */
export type DemoPlace = {
  /** The bar was put away. */
  away: boolean
  /** The stories stand open; null is as the page likes it: open where there is room. */
  stories: boolean | null
  /** The step looked at. */
  step: string | null
}

const roomy = '(min-width: 900px)'

/** Whether the stories stand open on a face: by choice, else where they take no room from a phone's page. */
export const storiesOpen = (one: DemoPlace, face: 'shop' | 'desk' | 'console'): boolean =>
  one.stories ?? (face !== 'shop' && matchMedia(roomy).matches)

const storedAt = 'heed.demo'
const listeners = new Set<() => void>()
let place: DemoPlace = recall()

export function useDemoPlace(): DemoPlace {
  return useSyncExternalStore(subscribe, () => place)
}

export function setDemoPlace(next: Partial<DemoPlace>): void {
  place = { ...place, ...next }
  try {
    sessionStorage.setItem(storedAt, JSON.stringify(place))
  } catch {
    // A browser that keeps nothing still shows and hides the bars on this page.
  }
  for (const listener of [...listeners]) listener()
}

function recall(): DemoPlace {
  const fresh = { away: false, stories: null, step: null }
  try {
    return { ...fresh, ...(JSON.parse(sessionStorage.getItem(storedAt) ?? '{}') as Partial<DemoPlace>) }
  } catch {
    return fresh
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
