import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import { addTallies, noTallies, type Tally } from './tally.ts'

export type HowToRun = { root: string; filesAtOnce: number; fileMinutesMax: number; signal: AbortSignal }

/** What is known of one test file while it runs. */
type FileRun = Tally & { said: string; failures: string[] }

type Ended = {
  name: string
  file?: string
  line?: number
  nesting: number
  skip?: string | boolean
  todo?: string | boolean
  details: { type?: string; duration_ms: number; error?: unknown }
}

/**
 * Runs test files, each in a process of its own, and prints one line a file and every failure in full, with what the
 * file wrote. A file that crashes, or holds no test, counts as a failure.
 */
export async function runFiles(files: string[], how: HowToRun): Promise<Tally> {
  if (files.length === 0) return noTallies
  const runs = new Map<string, FileRun>()
  const of = (file: string | undefined): FileRun => {
    const known = runs.get(file ?? '') ?? { ...noTallies, said: '', failures: [] }
    runs.set(file ?? '', known)
    return known
  }
  const timeout = how.fileMinutesMax * 60_000
  const events = run({ files, concurrency: how.filesAtOnce, timeout, signal: how.signal, cwd: how.root })
  for await (const { type, data } of events) {
    const file = 'file' in data ? data.file : undefined
    if (type === 'test:stdout' || type === 'test:stderr') of(file).said += data.message
    else if (type === 'test:pass') countPass(of(file), data as Ended)
    else if (type === 'test:fail') countFailure(of(file), data as Ended, how.root)
    else if (type === 'test:summary' && file) report(relative(how.root, file), of(file), data.duration_ms)
  }
  // A file that crashed has no summary of its own.
  for (const [file, its] of runs) if (its.failures.length > 0) report(relative(how.root, file), its)
  return [...runs.values()].reduce<Tally>(addTallies, noTallies)
}

function countPass(its: FileRun, ended: Ended): void {
  if (isWholeFile(ended)) {
    its.failed += 1
    its.failures.push('  ✗ the file holds no test')
  } else if (ended.skip || ended.todo) {
    its.skipped += 1
  } else if (ended.details.type !== 'suite') {
    its.passed += 1
  }
}

function countFailure(its: FileRun, ended: Ended, root: string): void {
  const error = ended.details.error as { failureType?: string; cause?: unknown } | undefined
  if (ended.todo) {
    its.skipped += 1
    return
  }
  // A parent that failed only through its children adds nothing.
  if (error?.failureType === 'subtestsFailed') return
  its.failed += 1
  const title = isWholeFile(ended) ? 'the file itself failed' : ended.name
  const where = ended.file ? `${relative(root, ended.file)}:${ended.line ?? 1}` : ''
  its.failures.push(`  ✗ ${title}  (${where})\n${indent(worded(error))}`)
}

/** With no test to its name, a file is reported as if it were one. */
function isWholeFile(ended: Ended): boolean {
  return ended.name === ended.file && ended.nesting === 0
}

function worded(error: { cause?: unknown } | undefined): string {
  const cause = error?.cause ?? error
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 8, colors: false })
}

function report(name: string, its: FileRun, tookMs?: number): void {
  const took = tookMs === undefined ? '' : `  ${(tookMs / 1000).toFixed(1)} s`
  const mark = its.failed > 0 ? '✗' : '✓'
  const skipped = its.skipped > 0 ? `, ${its.skipped} skipped` : ''
  console.log(`${mark} ${name}  ${its.passed}${its.failed > 0 ? ` passed, ${its.failed} failed` : ''}${skipped}${took}`)
  if (its.failures.length === 0) return
  console.log(its.failures.join('\n'))
  if (its.said.trim()) console.log(`  it wrote:\n${indent(its.said.trimEnd())}`)
  its.failures = []
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ')
}
