import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayNth } from './chatter.ts'

/**
 * Whether `heed listen --jsonl` holds its memory over a long stream: made-up messages are piped into a process of its
 * own, which answers them; every line is counted and its resident memory read on the way.
 *
 *   heed run bench/listening/stream.ts [--messages 5000000]
 */
const { values } = parseArgs({ options: { messages: { type: 'string', default: '5000000' } } })
const messages = Number(values.messages)
const BATCH = 500
const POINTS = 20

const main = join(import.meta.dirname, '../../cli/main.ts')
const child = spawn(process.execPath, [main, 'listen', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
const began = performance.now()
let answered = 0
let wanted = 0
const points: { answered: number; rss: number }[] = []

child.stdout.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++
  for (let at = chunk.indexOf('"want":"'); at >= 0; at = chunk.indexOf('"want":"', at + 1)) wanted++
  const due = Math.floor((answered / messages) * POINTS)
  if (due > points.length) {
    points.push({ answered, rss: residentBytes(child) })
    console.log(
      `${answered.toLocaleString('en').padStart(11)} answered  ${mebibytes(points.at(-1)?.rss ?? 0)} resident`,
    )
  }
})

const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
for (let n = 0; n < messages; ) {
  let lines = ''
  for (const end = Math.min(messages, n + BATCH); n < end; n++) lines += `${JSON.stringify(sayNth(n))}\n`
  if (!child.stdin.write(lines)) await new Promise((resolve) => child.stdin.once('drain', resolve))
}
child.stdin.end()
const code = await ended
const seconds = (performance.now() - began) / 1_000
const half = points.slice(Math.floor(points.length / 2)).map(({ rss }) => rss)
console.log(
  `${answered.toLocaleString('en')} of ${messages.toLocaleString('en')} answered, ${wanted.toLocaleString('en')} with a want, exit ${code}, ` +
    `${seconds.toFixed(0)} s, ${Math.round(messages / seconds).toLocaleString('en')}/s with the generator on the same machine; ` +
    `resident in the second half ${mebibytes(Math.min(...half))} to ${mebibytes(Math.max(...half))}`,
)
if (answered !== messages || code !== 0) process.exitCode = 1

function residentBytes({ pid }: ChildProcess): number {
  const status = `/proc/${pid}/status`
  if (existsSync(status)) return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) * 1_024
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1_024
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}
