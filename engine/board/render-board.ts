import { displayWidth, fitWidth } from '../text/display-width.ts'
import type { Board, BoardDemand } from './create-board.ts'

export interface RenderOptions {
  lang?: 'zh' | 'en'
  /** Columns of the terminal. */
  width?: number
  /** ANSI colour; off by default. */
  colour?: boolean
  /** Demands shown. */
  top?: number
}

const WIDTH_MIN = 40
const WIDTH_MAX = 120
const WORDS = {
  zh: {
    heard: (n: string) => `听了 ${n} 条`,
    from: (n: string) => `${n} 人`,
    voices: (n: string) => `${n} 个无名的声音`,
    demands: (n: string) => `${n} 个需求`,
    people: () => '人',
    voice: () => '声音',
    open: '「',
    close: '」',
    none: '还没有听到需求。',
    foot: ['─● 听到 ─○ 待答。每人只算一次。', '声音是没有署名的话,另算。'],
  },
  en: {
    heard: (n: string) => `${n} messages`,
    from: (n: string) => `${n} people`,
    voices: (n: string) => `${n} unnamed`,
    demands: (n: string) => `${n} demands`,
    people: (n: number) => (n === 1 ? 'person' : 'people'),
    voice: (n: number) => (n === 1 ? 'voice' : 'voices'),
    open: '“',
    close: '”',
    none: 'No demand heard yet.',
    foot: ['─● heard ─○ owed an answer', 'voices: rows without a name'],
  },
} as const

/** A board as terminal text: title, people, voices and three quotes per demand, in aligned columns, with one accent. */
export function renderBoard(board: Board, options: RenderOptions = {}): string {
  const { lang = 'zh', colour = false, top = 10 } = options
  const width = Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, Math.floor(options.width ?? 80)))
  const words = WORDS[lang]
  const paint = painter(colour)
  const totals = board.totals()
  const demands = board.demands({ lang, top })
  const parts = [words.heard(grouped(totals.messages))]
  if (totals.people > 0) parts.push(words.from(grouped(totals.people)))
  if (totals.voices > 0) parts.push(words.voices(grouped(totals.voices)))
  parts.push(words.demands(grouped(totals.demands)))
  const lines = [paint.dim(fitWidth(parts.join(' · '), width).trimEnd()), '']
  if (demands.length === 0) return [...lines, words.none].join('\n')
  const columns = columnsOf(demands, words)
  demands.forEach((demand, i) => {
    lines.push(...renderDemand(demand, i + 1, { width, columns, words, paint }), '')
  })
  for (const line of words.foot) lines.push(paint.dim(fitWidth(line, width).trimEnd()))
  return lines.join('\n')
}

interface Sheet {
  width: number
  columns: { people: number; voices: number }
  words: (typeof WORDS)['zh' | 'en']
  paint: ReturnType<typeof painter>
}

const LEAD = 10

function renderDemand(demand: BoardDemand, rank: number, { width, columns, words, paint }: Sheet): string[] {
  const counts = [
    columns.people > 0 ? padStart(countText(demand.people, words.people, demand.peopleAtLeast), columns.people) : '',
    columns.voices > 0 ? padStart(countText(demand.voices, words.voice, false), columns.voices) : '',
  ].filter((text) => text !== '')
  const tail = counts.join('  ')
  const room = width - LEAD - displayWidth(tail) - 2
  const head = `${String(rank).padStart(3)} ${paint.accent('─●─○')}  ${paint.bold(fitWidth(demand.title, room))}  ${paint.dim(tail)}`
  const quotes = demand.quotes.map(({ text }) => {
    const inner = fitWidth(text, width - LEAD - displayWidth(words.open + words.close)).trimEnd()
    return `${' '.repeat(LEAD)}${words.open}${inner}${words.close}`
  })
  return [head, ...quotes]
}

function columnsOf(demands: readonly BoardDemand[], words: Sheet['words']): Sheet['columns'] {
  const widest = (texts: string[]) => Math.max(0, ...texts.map(displayWidth))
  return {
    people: widest(demands.map(({ people, peopleAtLeast }) => countText(people, words.people, peopleAtLeast))),
    voices: widest(demands.map(({ voices }) => countText(voices, words.voice, false))),
  }
}

function countText(count: number, word: (n: number) => string, atLeast: boolean): string {
  return count === 0 ? '' : `${atLeast ? '≥' : ''}${grouped(count)} ${word(count)}`
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function painter(on: boolean) {
  const wrap = (open: string) => (text: string) => (on ? `\u001b[${open}m${text}\u001b[0m` : text)
  return { accent: wrap('38;5;136'), bold: wrap('1'), dim: wrap('2') }
}
