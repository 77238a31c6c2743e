import type { Message } from '../labels.ts'
import { type ReadMessage, readMessage } from '../listen/read-message.ts'
import { takeSketch } from '../model/sketch.ts'

/** A message's features as ids of a vocabulary, each once; those before `runs` are runs, the rest finds. */
export interface Features {
  ids: Int32Array
  runs: number
}

export interface Hashes {
  runs: Int32Array
  finds: Int32Array
  read: ReadMessage
}

/** The distinct feature hashes of one message. */
export function takeHashes(message: Message): Hashes {
  const read = readMessage(message)
  const { runs, runCount, finds, findCount } = takeSketch(read)
  return {
    runs: Int32Array.from(new Set(runs.subarray(0, runCount))),
    finds: Int32Array.from(new Set(finds.subarray(0, findCount))),
    read,
  }
}

/** Feature hashes seen in at least `leastMessages` messages, in order of first sight. */
export function buildVocabulary(rows: readonly Hashes[], leastMessages: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { runs, finds } of rows) {
    for (const hash of runs) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    for (const hash of finds) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const ids = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= leastMessages) ids.set(hash, ids.size)
  return ids
}

export function toFeatures({ runs, finds }: Hashes, vocabulary: ReadonlyMap<number, number>): Features {
  const idsOf = (hashes: Int32Array) =>
    [...hashes].map((hash) => vocabulary.get(hash)).filter((id): id is number => id !== undefined)
  const head = idsOf(runs)
  return { ids: Int32Array.from([...head, ...idsOf(finds)]), runs: head.length }
}
