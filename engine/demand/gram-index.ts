/** A group of like texts: the sum of its members' gram counts. */
export interface Group {
  key: string
  /** The how-manieth group it was. */
  order: number
  grams: Map<Gram, number>
  /** Squared length of its weighted grams. */
  square: number
  members: number
  /** When it last took a member in, counted in texts. */
  touched: number
}

export interface Gram {
  /** Texts of the stream that had it. */
  texts: number
  /** The groups that have it, and its damped count in each. */
  holders: Map<Group, number>
}

export interface Weighted {
  gram: Gram
  count: number
}

/** Which groups hold which grams, and how rare each gram is in the stream so far. */
export interface GramIndex {
  known: Map<string, Gram>
  /** Texts counted so far, or half as many each time grams were forgotten. */
  texts: number
  gramsMax: number
}

/**
 * How fast a gram's weight grows with its count and with its rarity. Slower than straight, so that neither one loud word
 * nor one rare one makes two texts alike; both chosen on the News stream of bench/listening/anchors.ts.
 */
const COUNT_POWER = 0.8
const RARITY_POWER = 0.6

/** Texts of pictures and marks alone are alike. */
const WORDLESS: ReadonlyMap<string, number> = new Map([['', 1]])

/** Remembers at most `gramsMax` grams, which must be more than groups hold at once: only what nobody holds is forgotten. */
export function createGramIndex(gramsMax: number): GramIndex {
  return { known: new Map(), texts: 0, gramsMax }
}

/** Counts a text's grams into the stream and gives them rarest first. */
export function weighText(index: GramIndex, scope: string, counts: ReadonlyMap<string, number>): Weighted[] {
  const { known } = index
  index.texts++
  while (known.size > index.gramsMax) forget(index)
  const grams: Weighted[] = []
  for (const [name, count] of counts.size > 0 ? counts : WORDLESS) {
    const full = scope + name
    let gram = known.get(full)
    if (gram === undefined) {
      gram = { texts: 0, holders: new Map() }
      known.set(full, gram)
    }
    gram.texts++
    grams.push({ gram, count })
  }
  return rarestFirst(grams)
}

/** A group's grams, rarest first. */
export function weighGroup(group: Group): Weighted[] {
  return rarestFirst([...group.grams].map(([gram, count]) => ({ gram, count })))
}

/** Cosines of the groups that share a gram; past `candidatesMax` groups no new ones are looked at, and rare grams lead. */
export function cosines(index: GramIndex, grams: readonly Weighted[], candidatesMax: number): Map<Group, number> {
  const dots = new Map<Group, number>()
  let square = 0
  for (const { gram, count } of grams) {
    const rarity = rarityOf(index, gram)
    const weight = damped(count) * rarity
    square += weight * weight
    const part = weight * rarity
    if (dots.size < candidatesMax)
      for (const [group, held] of gram.holders) dots.set(group, (dots.get(group) ?? 0) + part * held)
    else
      for (const [group, dot] of dots) {
        const held = gram.holders.get(group)
        if (held !== undefined) dots.set(group, dot + part * held)
      }
  }
  for (const [group, dot] of dots) dots.set(group, dot / Math.sqrt(square * group.square))
  return dots
}

export function addToGroup(index: GramIndex, group: Group, grams: readonly Weighted[]): void {
  for (const { gram, count } of grams) {
    const before = group.grams.get(gram) ?? 0
    const held = damped(before + count)
    group.square += rarityOf(index, gram) ** 2 * (held ** 2 - damped(before) ** 2)
    group.grams.set(gram, before + count)
    gram.holders.set(group, held)
  }
}

/** Keeps a group's heaviest grams. */
export function trimGroup(index: GramIndex, group: Group, keep: number): void {
  const heavy = [...group.grams].sort((a, b) => b[1] * rarityOf(index, b[0]) - a[1] * rarityOf(index, a[0]))
  for (const [gram] of heavy.slice(keep)) {
    group.grams.delete(gram)
    gram.holders.delete(group)
  }
  measureGroup(index, group)
}

export function leaveIndex(group: Group): void {
  for (const gram of group.grams.keys()) gram.holders.delete(group)
}

/** Brings a group's length up to the stream as it now is. */
export function measureGroup(index: GramIndex, group: Group): void {
  group.square = 0
  for (const [gram, count] of group.grams) group.square += (damped(count) * rarityOf(index, gram)) ** 2
}

/** Halves every count; of the grams nobody holds the rare ones go, after some rounds all. */
function forget(index: GramIndex): void {
  index.texts = Math.ceil(index.texts / 2)
  for (const [name, gram] of index.known) {
    gram.texts = Math.ceil(gram.texts / 2)
    if (gram.holders.size === 0 && gram.texts === 1) index.known.delete(name)
  }
}

function rarityOf({ texts }: GramIndex, gram: Gram): number {
  return Math.log(1 + texts / gram.texts) ** RARITY_POWER
}

function rarestFirst(grams: Weighted[]): Weighted[] {
  return grams.sort((a, b) => a.gram.texts - b.gram.texts)
}

function damped(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : count ** COUNT_POWER
}
