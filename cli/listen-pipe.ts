import type { Writable } from 'node:stream'
import { type Answerer, createAnswerer } from '@heed/engine'
import { listenLines } from './listen-lines.ts'
import { type LineRefusal, readLine, wordLineRefusal } from './listen-message.ts'

export interface Pipe {
  input: AsyncIterable<Uint8Array>
  output: Writable
  /** Merges of demands as JSON lines; at the end a sentence when lines were refused. */
  aside: Writable
  lang: 'zh' | 'en'
}

interface Told {
  line: number
  refused: number
  firstRefused: string
}

/**
 * `heed listen --jsonl`: a message a line in, its answer a line out, in the same order and as soon as it is there. A line
 * that cannot be read is answered in its place by {"id", "error"}. Reads on only while the reader of the answers keeps up;
 * ends early when that reader has gone.
 */
export async function listenPipe({ input, output, aside, lang }: Pipe): Promise<void> {
  const answerer = createAnswerer()
  const told: Told = { line: 0, refused: 0, firstRefused: '' }
  for await (const lines of listenLines(input)) {
    let answers = ''
    for (const line of lines) answers += `${JSON.stringify(answerLine(line, answerer, told, lang))}\n`
    for (const merge of answerer.merges()) aside.write(`${JSON.stringify(merge)}\n`)
    if (!output.write(answers)) await drained(output)
    if (output.destroyed) break
  }
  if (told.refused > 0) aside.write(`${wordRefused(told, lang)}\n`)
}

/** Resolves when the reader has caught up or has gone. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (output.destroyed) return resolve()
    const events = ['drain', 'close', 'error'] as const
    const done = () => {
      for (const event of events) output.off(event, done)
      resolve()
    }
    for (const event of events) output.on(event, done)
  })
}

function answerLine(line: string | null, answerer: Answerer, told: Told, lang: 'zh' | 'en'): object {
  told.line++
  const read = line === null ? ({ ok: false, id: null, why: 'line-too-long' } as const) : readLine(line)
  if (read.ok) return { id: read.id, ...answerer.answer(read.message) }
  return { id: read.id, error: refuse(read.why, told, lang) }
}

function refuse(why: LineRefusal, told: Told, lang: 'zh' | 'en'): string {
  const error = wordLineRefusal(why, lang)
  told.refused++
  told.firstRefused ||= lang === 'zh' ? `第 ${told.line} 行，${error}` : `line ${told.line}, ${error}`
  return error
}

function wordRefused({ refused, firstRefused }: Told, lang: 'zh' | 'en'): string {
  const count = refused.toLocaleString('en')
  return lang === 'zh'
    ? `${count} 行没有读出来，已在原位回报；第一处：${firstRefused}`
    : `${refused === 1 ? '1 line was' : `${count} lines were`} not heard and answered in place by an error; the first: ${firstRefused}`
}
