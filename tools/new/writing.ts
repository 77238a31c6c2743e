import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Why nothing was written; shown to whoever ran the generator. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Writes all files or none: a generator never overwrites what stands there. */
export function writeNew(root: string, files: Record<string, string>): string[] {
  const paths = Object.keys(files)
  const there = paths.filter((path) => existsSync(join(root, path)))
  if (there.length > 0) throw new Refusal(`${there.join(', ')} stands there already; nothing was written.`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return paths
}

/** Puts a line at the end of a section of a page, and the section at the end of the page when it has none. */
export function addToSection(page: string, heading: string, line: string): string {
  const at = page.indexOf(`\n${heading}\n`)
  if (at < 0) return `${page.trimEnd()}\n\n${heading}\n\n${line}\n`
  const next = page.indexOf('\n## ', at + 1)
  const end = next < 0 ? page.length : next
  const above = page.slice(0, end).trimEnd()
  return `${above}\n${above.endsWith(heading) ? '\n' : ''}${line}\n${page.slice(end)}`
}

export function readJson<T>(root: string, path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T
}

/** "cancel-order" and nothing else: lower case, words joined by hyphens. */
export function assertKebab(name: string | undefined, what: string): asserts name is string {
  if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Refusal(`${what} is written in small words with hyphens, like cancel-order; got ${name ?? 'nothing'}.`)
}

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export function pascal(name: string): string {
  return camel(`-${name}`)
}

/** Runs a generator as a command: prints what it wrote, or why not, with exit code 2. */
export function runAsCommand(usage: string, work: () => { wrote: string[]; next: string }): void {
  try {
    const { wrote, next } = work()
    console.log([...wrote.map((path) => `wrote ${path}`), next].join('\n'))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`${error.message}\n${usage}`)
    process.exitCode = 2
  }
}
