import type { Entry } from './entry.ts'

/** A trie over UTF-16 code units in two flat arrays (open addressing), so that a look-up allocates nothing. */
export interface Trie {
  /** The node reached from `node` by `code`, or 0 when there is none. The root is 1. */
  next(node: number, code: number): number
  /** The senses of the word that ends at `node`, those bound to a domain first. */
  senses(node: number): readonly Entry[] | undefined
}

export function buildTrie(entries: readonly Entry[]): Trie {
  const letters = new Uint16Array(65_536)
  const maps: Map<number, number>[] = [new Map(), new Map()]
  const senses: Entry[][] = [[], []]
  let letterCount = 0
  for (const entry of entries) {
    let node = 1
    for (let i = 0; i < entry.word.length; i++) {
      const code = entry.word.charCodeAt(i)
      if (letters[code] === 0) letters[code] = ++letterCount
      const known = maps[node]?.get(code)
      if (known !== undefined) node = known
      else {
        maps[node]?.set(code, maps.length)
        node = maps.length
        maps.push(new Map())
        senses.push([])
      }
    }
    senses[node]?.push(entry)
  }
  for (const list of senses) list.sort((a, b) => Number(b.domains !== 0) - Number(a.domains !== 0))
  return freeze(maps, senses, letters)
}

function freeze(maps: readonly Map<number, number>[], senses: readonly Entry[][], letters: Uint16Array): Trie {
  let size = 1_024
  while (size < maps.length * 3) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const nodes = new Int32Array(size)
  maps.forEach((map, node) => {
    for (const [code, child] of map) {
      const key = node * 4_096 + (letters[code] as number)
      let at = Math.imul(key, 0x9e3779b1) & mask
      while (keys[at] !== 0) at = (at + 1) & mask
      keys[at] = key
      nodes[at] = child
    }
  })
  const ends = senses.map((list) => (list.length > 0 ? list : undefined))
  return {
    next(node, code) {
      const letter = letters[code] as number
      if (letter === 0) return 0
      const key = node * 4_096 + letter
      let at = Math.imul(key, 0x9e3779b1) & mask
      while (keys[at] !== 0) {
        if (keys[at] === key) return nodes[at] as number
        at = (at + 1) & mask
      }
      return 0
    },
    senses: (node) => ends[node],
  }
}
