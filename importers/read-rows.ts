import { decodeBytes } from './bytes/decode-bytes.ts'
import type { Entry } from './entries.ts'
import { headBytesMax } from './limits.ts'
import { planReading, type ReadOptions } from './plan-reading.ts'

/**
 * Reads a file as a stream, in memory that does not grow with it. Every counted line gives exactly one entry (a line of
 * JSON holding several messages gives one per message), so imported + refused + skipped = lines; blank lines and a
 * CSV heading are not counted. A refusal at line 0 is about the whole file and is the only entry.
 *
 * Damaged input never throws; only the source itself can.
 */
export async function* readRows(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Entry> {
  const { head, whole, close } = await peek(source)
  const plan = planReading(head, options)
  if ('refused' in plan) {
    await close()
    yield { line: 0, part: 0, refused: plan.refused }
    return
  }
  const reader = plan.makeReader()
  const isAscii = head.every((byte) => byte < 0x80)
  for await (const text of decodeBytes(whole, options.encoding ?? (isAscii ? undefined : plan.encoding))) {
    for (const entry of reader.push(text)) {
      if (isNew(entry, options.resume)) yield entry
      if (entry.line === 0) return
    }
  }
  for (const entry of reader.end()) if (isNew(entry, options.resume)) yield entry
}

type Peeked = { head: Uint8Array; whole: AsyncIterable<Uint8Array>; close(): Promise<void> }

/** Reads the first bytes and gives them back with everything that follows; the source is closed when reading stops early. */
async function peek(source: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let ended = false
  while (length < headBytesMax && !ended) {
    const next = await iterator.next()
    ended = next.done === true
    if (next.done !== true) {
      first.push(next.value)
      length += next.value.length
    }
  }
  async function close(): Promise<void> {
    if (!ended) await iterator.return?.()
    ended = true
  }
  async function* replay(): AsyncGenerator<Uint8Array> {
    try {
      yield* first.splice(0)
      while (!ended) {
        const next = await iterator.next()
        ended = next.done === true
        if (next.done !== true) yield next.value
      }
    } finally {
      await close()
    }
  }
  return { head: Buffer.concat(first, length).subarray(0, headBytesMax), whole: replay(), close }
}

function isNew(entry: Entry, resume: ReadOptions['resume']): boolean {
  if (resume === undefined || entry.line === 0) return true
  if (entry.line !== resume.line) return entry.line > resume.line
  return resume.part !== undefined && entry.part > resume.part
}
