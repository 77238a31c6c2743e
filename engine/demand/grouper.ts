import {
  NAME_LENGTH_MAX,
  REST_CANDIDATES_MAX,
  REST_GRAMS_PER_GROUP_MAX,
  REST_GROUP_GRAMS_MAX,
  REST_GROUPS_MAX,
  REST_MERGES_MAX,
  REST_TEXT_LENGTH_MAX,
} from '../limits.ts'
import { ngrams } from '../text/ngrams.ts'
import { normalise } from '../text/normalise.ts'
import {
  addToGroup,
  cosines,
  createGramIndex,
  type GramIndex,
  type Group,
  leaveIndex,
  measureGroup,
  trimGroup,
  type Weighted,
  weighGroup,
  weighText,
} from './gram-index.ts'

export interface Grouper {
  /**
   * Puts a text into the group it resembles, or into a new one, and returns the group's key: 'rest:1', 'rest:2' …, with
   * 'scope|' before it where a scope is given. Texts of different scopes never meet.
   */
  place(text: string, within?: { scope?: string }): string
  /** Groups found to be one since the last call, in the order they were found; a key once merged is never given again. */
  merges(): Merge[]
  /** A person's word that two groups are one; wins over the engine's own judgement. */
  join(demand: string, into: string): void
  /** A person's word that two groups are not one: the engine never merges them again. */
  keepApart(one: string, other: string): void
  /** Groups alive now. */
  size(): number
}

export interface Merge {
  demand: string
  into: string
}

export interface GrouperOptions {
  groupsMax?: number
  /** Cosine from which a text joins a group. */
  alike?: number
  /** Cosine from which two groups become one. */
  same?: number
  /** Texts between two merge passes. */
  mergeEvery?: number
  /** Texts after which a group that nobody joined weighs half when one must give way. */
  halfLife?: number
}

/** Chosen on the News stream of bench/listening/anchors.ts and on reviews read by eye. */
const ALIKE = 0.2
const SAME = 0.25
/** A group this small has said too little to lie near another one's centre: it joins at less. */
const SMALL = 3
const SAME_WHEN_SMALL = 0.16
const MERGE_EVERY = 1_000
const HALF_LIFE = 20_000

interface Pool {
  index: GramIndex
  groups: Map<string, Group>
  /** Pairs of keys that people keep apart. */
  apart: Set<string>
  merged: Merge[]
  made: number
  placed: number
  limits: Required<GrouperOptions>
}

/**
 * One-pass clustering for wishes and complaints without a slot: a text joins the group whose centre it lies nearest to,
 * grams weighted by how rare they are in the stream so far; now and then groups whose centres have met become one. Keeps at
 * most REST_GROUPS_MAX groups; the smallest, longest untouched one gives way. The same calls give the same groups.
 */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  const limits = { groupsMax: REST_GROUPS_MAX, alike: ALIKE, same: SAME, mergeEvery: MERGE_EVERY, halfLife: HALF_LIFE }
  Object.assign(limits, options)
  const pool: Pool = {
    index: createGramIndex(limits.groupsMax * REST_GRAMS_PER_GROUP_MAX),
    groups: new Map(),
    apart: new Set(),
    merged: [],
    made: 0,
    placed: 0,
    limits,
  }
  return {
    size: () => pool.groups.size,
    place: (text, { scope = '' } = {}) => place(pool, text, scope),
    merges: () => pool.merged.splice(0),
    join(demand, into) {
      const [one, other] = [pool.groups.get(demand), pool.groups.get(into)]
      pool.apart.delete(pair(demand, into))
      if (one !== undefined && other !== undefined && one !== other) fold(pool, one, other)
    },
    keepApart(one, other) {
      if (pool.apart.size < REST_MERGES_MAX) pool.apart.add(pair(one, other))
    },
  }
}

function place(pool: Pool, text: string, scope: string): string {
  const { index, groups, limits } = pool
  pool.placed++
  if (pool.placed % limits.mergeEvery === 0) mergeAll(pool)
  const prefix = scope === '' ? '' : `${scope.slice(0, NAME_LENGTH_MAX)}|`
  const grams = weighText(index, prefix, ngrams(normalise(text.slice(0, REST_TEXT_LENGTH_MAX)).text))
  const near = nearest(index, grams, limits.alike)
  if (near !== null) {
    addToGroup(index, near, grams)
    near.members++
    near.touched = pool.placed
    if (near.grams.size > REST_GROUP_GRAMS_MAX) trimGroup(index, near, REST_GROUP_GRAMS_MAX / 2)
    return near.key
  }
  if (groups.size >= limits.groupsMax) drop(pool)
  const order = ++pool.made
  const key = `${prefix}rest:${order}`
  const group: Group = { key, order, grams: new Map(), square: 0, members: 1, touched: pool.placed }
  groups.set(key, group)
  addToGroup(index, group, grams)
  return key
}

/** Each group, oldest first, is offered to the group it lies nearest to; the younger of the two goes into the older. */
function mergeAll(pool: Pool): void {
  const { index, groups, apart, limits } = pool
  for (const group of groups.values()) measureGroup(index, group)
  for (const group of [...groups.values()]) {
    if (!groups.has(group.key)) continue
    const allowed = (other: Group) => other !== group && !apart.has(pair(group.key, other.key))
    const least = group.members <= SMALL ? Math.min(limits.same, SAME_WHEN_SMALL) : limits.same
    const near = nearest(index, weighGroup(group), least, allowed)
    if (near === null) continue
    if (near.order < group.order) fold(pool, group, near)
    else fold(pool, near, group)
  }
}

function fold(pool: Pool, group: Group, into: Group): void {
  const { index, merged } = pool
  addToGroup(
    index,
    into,
    [...group.grams].map(([gram, count]) => ({ gram, count })),
  )
  into.members += group.members
  into.touched = Math.max(into.touched, group.touched)
  remove(pool, group)
  if (into.grams.size > REST_GROUP_GRAMS_MAX) trimGroup(index, into, REST_GROUP_GRAMS_MAX / 2)
  if (merged.length < REST_MERGES_MAX) merged.push({ demand: group.key, into: into.key })
}

function remove(pool: Pool, group: Group): void {
  pool.groups.delete(group.key)
  leaveIndex(group)
}

function drop(pool: Pool): void {
  let weakest: Group | null = null
  let least = Number.POSITIVE_INFINITY
  for (const group of pool.groups.values()) {
    const weight = group.members * 0.5 ** ((pool.placed - group.touched) / pool.limits.halfLife)
    if (weight >= least) continue
    weakest = group
    least = weight
  }
  if (weakest !== null) remove(pool, weakest)
}

/** The group at the largest cosine above `least`, the older of two equal ones. */
function nearest(
  index: GramIndex,
  grams: readonly Weighted[],
  least: number,
  allowed: (group: Group) => boolean = () => true,
): Group | null {
  let best: Group | null = null
  let bestCosine = least
  for (const [group, cosine] of cosines(index, grams, REST_CANDIDATES_MAX)) {
    if (cosine < bestCosine || (cosine === bestCosine && best !== null && best.order < group.order)) continue
    if (!allowed(group)) continue
    best = group
    bestCosine = cosine
  }
  return best
}

function pair(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
