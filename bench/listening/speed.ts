import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createAnswerer, hear } from '@heed/engine'

const MESSAGES_MAX = 20_000
const ROUNDS = 5
/** Outputs of the bare loop: as many as the engine's own linear part has. */
const OUTPUTS = 21
const BUCKETS = 1 << 18

/**
 * Messages a second on one core over live chat, beside a bare loop that hashes every character run of one to three and
 * multiplies it with OUTPUTS weights: what any linear model must at least do. Rounds alternate; the medians are told.
 */
export function measureSpeed(folder: string): string[] {
  const texts = readTexts(folder)
  if (texts.length === 0) return ['', 'No live chat at ../shared/data/youtube-live-chat: speed is not measured.']
  const answerer = createAnswerer()
  const works = {
    bare: bareLoop(),
    hear: (text: string) => hear({ text, category: 'live' }).acts.length,
    grouped: (text: string) => answerer.answer({ text, category: 'live' }).acts.length,
  }
  const rates: Record<keyof typeof works, number[]> = { bare: [], hear: [], grouped: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(works) as (keyof typeof works)[]) {
      const start = performance.now()
      for (const text of texts) works[name](text)
      rates[name].push(texts.length / ((performance.now() - start) / 1_000))
    }
  }
  const median = (name: keyof typeof works) => rates[name].sort((a, b) => a - b)[ROUNDS >> 1] as number
  const line = (label: string, name: keyof typeof works) =>
    `   ${label.padEnd(24)} ${Math.round(median(name)).toLocaleString('en')} messages/s  ${(median(name) / median('bare')).toFixed(2)} of bare`
  return [
    '',
    `speed over ${texts.length.toLocaleString('en')} live messages, one core, median of ${ROUNDS}`,
    line('bare hash-and-multiply', 'bare'),
    line('acts, aspects, want', 'hear'),
    line('with grouping', 'grouped'),
  ]
}

function bareLoop(): (text: string) => number {
  const weights = new Int8Array(BUCKETS * OUTPUTS).map((_, at) => (at % 7) - 3)
  const sums = new Int32Array(OUTPUTS)
  return (text) => {
    sums.fill(0)
    for (let i = 0; i < text.length; i++) {
      let hash = 0x811c9dc5
      for (let k = i; k < i + 3 && k < text.length; k++) {
        hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
        const base = (hash >>> 14) * OUTPUTS
        for (let o = 0; o < OUTPUTS; o++) sums[o] = (sums[o] as number) + (weights[base + o] as number)
      }
    }
    return sums[0] as number
  }
}

/** The message column of the chat files (author, message, time), header left out. */
function readTexts(folder: string): string[] {
  if (!existsSync(folder)) return []
  const texts: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').slice(1)) {
      const text = line
        .slice(line.indexOf(',') + 1, line.lastIndexOf(','))
        .replace(/^"|"$/g, '')
        .replaceAll('""', '"')
      if (text !== '') texts.push(text)
      if (texts.length >= MESSAGES_MAX) return texts
    }
  }
  return texts
}
