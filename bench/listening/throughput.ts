import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { cpuUsage } from 'node:process'
import { createAnswerer, hear, type Message } from '@heed/engine'
import { DATA, readTable } from './anchors-read.ts'
import { sayNth } from './chatter.ts'

/**
 * Messages a second of processor time (so that other work on the machine does not count), against a bare loop in the same run that hashes the same text's runs of 1 to 3 characters
 * and multiplies each by 26 weights. Live chat where it lies beside the repository, else made-up chatter. Rounds alternate,
 * so that a busy moment hits all three.
 *
 *   heed run bench/listening/throughput.ts [ROUNDS]
 */
const rounds = Number(process.argv[2] ?? 7)
const messages = liveChat()
const OUTPUTS = 26
const BUCKETS = 2 ** 18
const weights = new Int8Array(BUCKETS * OUTPUTS).map((_, at) => at % 255)

/** Keeps what the loops find from being found useless. */
let kept = 0

const ways: Record<string, () => void> = {
  bare: () => {
    for (const { text } of messages) kept += bareLoop(text)
  },
  hear: () => {
    for (const message of messages) kept += hear(message).acts.length
  },
  group: () => {
    const answerer = createAnswerer()
    for (const message of messages) kept += answerer.answer(message).acts.length
  },
}

const rates: Record<string, number[]> = { bare: [], hear: [], group: [] }
for (let round = 0; round <= rounds; round++)
  for (const [name, run] of Object.entries(ways)) {
    const before = cpuUsage()
    run()
    const { user, system } = cpuUsage(before)
    // The first round of each warms up.
    if (round > 0) rates[name]?.push((messages.length * 1_000_000) / (user + system))
  }

const units = messages.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${messages.length.toLocaleString('en')} messages, ${(units / messages.length).toFixed(1)} UTF-16 units each; ${cpus().length} × ${cpus()[0]?.model}, ` +
    `Node ${process.versions.node}, load average ${loadavg()[0]?.toFixed(1)}; n = ${rounds} rounds, median (lowest–highest) [${kept % 7}]\n`,
)
console.log('| | Messages a processor second | Of the bare loop |\n|---|--:|--:|')
for (const [name, says] of [
  ['bare', `hash and multiply, ${OUTPUTS} outputs`],
  ['hear', 'acts, aspects, want'],
  ['group', 'the same with grouping'],
] as const)
  console.log(
    `| ${says} | ${shown(rates[name] ?? [])} | ${(median(rates[name] ?? []) / median(rates.bare ?? [])).toFixed(2)} |`,
  )

function liveChat(): Message[] {
  if (!existsSync(DATA)) return Array.from({ length: 40_000 }, (_, n) => sayNth(n))
  return ['producer1.csv', 'producer2.csv', 'producer3.csv'].flatMap((name) =>
    readTable('youtube-live-chat', name)
      .slice(1)
      .filter(([, text]) => text !== undefined)
      .map(([, text = '']) => ({ text, category: 'live' })),
  )
}

function bareLoop(text: string): number {
  const sums = new Int32Array(OUTPUTS)
  for (let at = 0; at < text.length; at++) {
    let hash = 0x811c9dc5
    for (let end = at; end < Math.min(text.length, at + 3); end++) {
      hash = Math.imul(hash ^ text.charCodeAt(end), 0x01000193)
      const base = ((hash ^ (hash >>> 15)) & (BUCKETS - 1)) * OUTPUTS
      for (let o = 0; o < OUTPUTS; o++) sums[o] = (sums[o] as number) + (weights[base + o] as number)
    }
  }
  return sums.indexOf(Math.max(...sums))
}

function sorted(all: readonly number[]): number[] {
  return [...all].sort((a, b) => a - b)
}

function median(all: readonly number[]): number {
  return sorted(all)[Math.floor(all.length / 2)] ?? Number.NaN
}

function shown(all: readonly number[]): string {
  const [low, high] = [sorted(all)[0], sorted(all).at(-1)]
  return [median(all), low, high]
    .map((rate) => Math.round(rate ?? 0).toLocaleString('en'))
    .join(' (')
    .replace(/ \(([^(]*)$/, '–$1)')
}
