import { demandKeys } from '../demand/demand-key.ts'
import { demandTitle } from '../demand/demand-title.ts'
import { createGrouper, type Grouper } from '../demand/grouper.ts'
import { hear } from '../hear.ts'
import { ACTS, type Act, type Heard, type Message } from '../labels.ts'
import { BOARD_DEMANDS_MAX, BOARD_IDS_MAX, BOARD_PEOPLE_MAX, NAME_LENGTH_MAX } from '../limits.ts'
import { cutQuote } from './cut-quote.ts'
import { addQuote, pickQuotes, type Quote } from './keep-quotes.ts'

export interface BoardMessage extends Message {
  id: string
  /** Whoever wrote it; without one the row is a voice, counted apart from people. */
  author?: string
  /** Epoch milliseconds. */
  at?: number
}

export interface BoardOptions {
  /** Keep the demands of different products apart. */
  byProduct?: boolean
}

export interface BoardDemand {
  key: string
  title: string
  /** Distinct authors. */
  people: number
  /** The true number of people may be higher: a bound was reached. */
  peopleAtLeast: boolean
  /** Rows without an author. */
  voices: number
  /** Distinct buyers; a board knows no orders. */
  buyers: null
  /** How many messages did what. */
  acts: Partial<Record<Act, number>>
  quotes: Quote[]
  firstAt: number | null
  lastAt: number | null
}

export interface BoardTotals {
  messages: number
  repeats: number
  people: number
  voices: number
  spam: number
  acts: Record<Act, number>
  demands: number
}

export interface Board {
  /** Hears a message and counts it; an id seen before, or the same words by the same person, adds nothing. */
  add(message: BoardMessage): Heard | null
  /** The demands most people share, most first. */
  demands(options?: { lang?: 'zh' | 'en'; top?: number; quotes?: number }): BoardDemand[]
  totals(): BoardTotals
}

interface Row {
  key: string
  order: number
  people: Set<string>
  peopleAtLeast: boolean
  voices: number
  acts: Partial<Record<Act, number>>
  quotes: Quote[]
  firstAt: number | null
  lastAt: number | null
}

/** Gathers messages into demands in bounded memory. The same messages in the same order give the same board. */
export function createBoard(options: BoardOptions = {}): Board {
  const rows = new Map<string, Row>()
  const ids = new Set<string>()
  const people = new Set<string>()
  const grouper = createGrouper()
  const totals: BoardTotals = { messages: 0, repeats: 0, people: 0, voices: 0, spam: 0, acts: zeroActs(), demands: 0 }
  let pairs = 0

  return {
    add(message) {
      const id = `i${message.id.slice(0, NAME_LENGTH_MAX)}`
      const author = message.author?.slice(0, NAME_LENGTH_MAX)
      const said = author ? `s${author}\n${message.text.slice(0, NAME_LENGTH_MAX)}` : id
      if (ids.has(id) || ids.has(said)) {
        totals.repeats++
        return null
      }
      remember(ids, id)
      remember(ids, said)
      totals.messages++
      if (!author) totals.voices++
      else if (people.size < BOARD_PEOPLE_MAX) people.add(author)
      const heard = hear(message)
      if (heard.spam) totals.spam++
      for (const act of heard.acts) totals.acts[act]++
      for (const key of keysOf(message, heard, options, grouper)) {
        const row = rowOf(rows, key)
        if (pairs < BOARD_PEOPLE_MAX || !author) pairs += count(row, message, author, heard)
        else row.peopleAtLeast = true
      }
      for (const { demand, into } of grouper.merges()) pairs -= mergeRows(rows, demand, into)
      return heard
    },
    demands({ lang = 'zh', top = 10, quotes = 3 } = {}) {
      const shared = [...rows.values()].sort((a, b) => weight(b) - weight(a) || a.order - b.order)
      return shared.slice(0, top).map((row) => present(row, lang, quotes))
    },
    totals: () => ({ ...totals, people: people.size, acts: { ...totals.acts }, demands: rows.size }),
  }
}

/** Slot keys, or for a wish or a described complaint without a slot a group of the rest pool. */
function keysOf(message: BoardMessage, heard: Heard, { byProduct }: BoardOptions, grouper: Grouper): string[] {
  const product = byProduct ? message.product : undefined
  if (heard.wants.length > 0) return demandKeys(heard, product === undefined ? {} : { product })
  const told = heard.acts.includes('suggestion') || (heard.acts.includes('complaint') && heard.aspects.length > 0)
  if (!told) return []
  return [grouper.place(message.text, product === undefined ? {} : { scope: product })]
}

function rowOf(rows: Map<string, Row>, key: string): Row {
  const known = rows.get(key)
  if (known !== undefined) return known
  if (rows.size >= BOARD_DEMANDS_MAX) {
    let weakest: Row | null = null
    for (const row of rows.values()) if (weakest === null || weight(row) < weight(weakest)) weakest = row
    if (weakest !== null) rows.delete(weakest.key)
  }
  const order = rows.size
  const row: Row = {
    key,
    order,
    people: new Set(),
    peopleAtLeast: false,
    voices: 0,
    acts: {},
    quotes: [],
    firstAt: null,
    lastAt: null,
  }
  rows.set(key, row)
  return row
}

/** Counts a message in a demand; returns how many people were new to it. */
function count(row: Row, message: BoardMessage, author: string | undefined, heard: Heard): number {
  const before = row.people.size
  if (author) row.people.add(author)
  else row.voices++
  for (const act of heard.acts) row.acts[act] = (row.acts[act] ?? 0) + 1
  const { at } = message
  if (at !== undefined) {
    row.firstAt = earliest(row.firstAt, at)
    row.lastAt = latest(row.lastAt, at)
  }
  const want = row.key.slice(row.key.lastIndexOf('|') + 1).replace(/\?$/, '')
  addQuote(row.quotes, {
    id: message.id,
    author: author ?? null,
    at: at ?? null,
    text: cutQuote(message.text, heard, want),
  })
  return row.people.size - before
}

/** Two demands of the rest pool turned out to be one; returns how many people were in both. */
function mergeRows(rows: Map<string, Row>, demand: string, into: string): number {
  const [from, to] = [rows.get(demand), rows.get(into)]
  if (from === undefined) return 0
  rows.delete(demand)
  if (to === undefined) {
    rows.set(into, { ...from, key: into })
    return 0
  }
  const apart = from.people.size + to.people.size
  for (const one of from.people) to.people.add(one)
  to.peopleAtLeast ||= from.peopleAtLeast
  to.voices += from.voices
  for (const act of ACTS) if (from.acts[act] !== undefined) to.acts[act] = (to.acts[act] ?? 0) + from.acts[act]
  for (const quote of from.quotes) addQuote(to.quotes, quote)
  to.firstAt = earliest(to.firstAt, from.firstAt)
  to.lastAt = latest(to.lastAt, from.lastAt)
  return apart - to.people.size
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

function weight(row: Row): number {
  return row.people.size + row.voices
}

function present(row: Row, lang: 'zh' | 'en', quotes: number): BoardDemand {
  const { key, people, peopleAtLeast, voices, acts, firstAt, lastAt } = row
  const texts = row.quotes.map(({ text }) => text)
  return {
    key,
    title: demandTitle(key, lang, texts),
    people: people.size,
    peopleAtLeast,
    voices,
    buyers: null,
    acts: { ...acts },
    quotes: pickQuotes(row.quotes, quotes),
    firstAt,
    lastAt,
  }
}

function remember(ids: Set<string>, id: string): void {
  if (ids.size >= BOARD_IDS_MAX) ids.delete(ids.values().next().value as string)
  ids.add(id)
}

function zeroActs(): Record<Act, number> {
  return Object.fromEntries(ACTS.map((act) => [act, 0])) as Record<Act, number>
}
