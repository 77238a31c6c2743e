/** What a path says about a file: everything the rules know of a place stands in its folders. */
export type Place = {
  /** The domain's name for anything under domains/<name>/, else undefined. */
  domain: string | undefined
  /** The first folder inside the domain (`actions`, `store`), or `wiring` for its wiring.ts, else ''. */
  room: string
  /** A test, or part of an end-to-end suite: never shipped. */
  isTest: boolean
  /** Fakes and builders under a testing/ folder: never shipped either. */
  isTesting: boolean
}

export function placeOf(path: string): Place {
  const parts = path.split('/')
  const inDomain = parts[0] === 'domains' && parts.length > 2
  const inside = inDomain ? parts.slice(2) : []
  return {
    domain: inDomain ? parts[1] : undefined,
    room: inside.length > 1 ? (inside[0] ?? '') : (inside[0] ?? '').replace(/\.ts$/, ''),
    isTest: /\.test\.[mc]?[jt]sx?$/.test(path) || parts.includes('e2e'),
    isTesting: parts.includes('testing'),
  }
}

/** True for a file in one of the folders (or the very file), given from the root with no slash at the end. */
export function within(path: string, ...places: string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`))
}
