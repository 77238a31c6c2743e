import { createHash } from 'node:crypto'
import { ACTS, ASPECTS, createAnswerer, hear, type Message } from '@heed/engine'
import { fuzzInput } from './fuzz-inputs.ts'

export interface Fuzzed {
  inputs: number
  /** UTF-16 units of all texts. */
  length: number
  faults: string[]
  /** Of all answers in order: the same on every run and every machine. */
  digest: string
}

const FAULTS_MAX = 20

/** Answers inputs `from` to `from + count` twice over, by two answerers apart, and says what went wrong. */
export function fuzz(count: number, from = 0): Fuzzed {
  const one = createAnswerer()
  const other = createAnswerer()
  const hash = createHash('sha256')
  const fuzzed: Fuzzed = { inputs: count, length: 0, faults: [], digest: '' }
  for (let n = from; n < from + count && fuzzed.faults.length < FAULTS_MAX; n++) {
    const message = fuzzInput(n)
    fuzzed.length += message.text.length
    try {
      const said = JSON.stringify(one.answer(message))
      hash.update(said)
      if (said !== JSON.stringify(other.answer(message))) fuzzed.faults.push(`input ${n}: two answers`)
      const fault = faultOf(message)
      if (fault !== null) fuzzed.faults.push(`input ${n}: ${fault}`)
    } catch (error) {
      fuzzed.faults.push(`input ${n}: ${(error as Error).stack ?? error}`)
    }
    if (JSON.stringify(one.merges()) !== JSON.stringify(other.merges())) fuzzed.faults.push(`input ${n}: other merges`)
  }
  fuzzed.digest = hash.digest('hex')
  return fuzzed
}

/** What a heard message must be whatever was said. */
function faultOf(message: Message): string | null {
  const heard = hear(message)
  const { acts, aspects, want, wants, confidence, why } = heard
  if (acts.length === 0 || acts.some((act) => !ACTS.includes(act))) return `acts ${acts}`
  if (acts.includes('other') && acts.length > 1) return 'other stands beside an act'
  if (aspects.some((aspect) => !ASPECTS.includes(aspect))) return `aspects ${aspects}`
  if (want !== (wants[0] ?? null) || wants.some((one) => !/^[a-z_]+=[a-z0-9_]+$/.test(one))) return `wants ${wants}`
  if (!(confidence >= 0 && confidence <= 1)) return `confidence ${confidence}`
  if (why.some(({ start, end }) => start < 0 || end <= start || end > message.text.length))
    return 'a span outside the text'
  return null
}
