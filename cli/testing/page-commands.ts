import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PageCommand {
  args: string[]
  env: Record<string, string>
}

/** The commands of a written page that a reader may type as they stand: the lines of its `sh` blocks that call heed. */
export function pageCommands(page: string): PageCommand[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8')
  const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap((block) => block[1]!.trim().split('\n'))
  return lines.map((line) => {
    const words = line.split(/\s+/)
    const calls = words.indexOf('npx')
    if (words.slice(calls, calls + 3).join(' ') !== 'npx --no-install heed')
      throw new Error(`${page}: no call of heed: ${line}`)
    return { args: words.slice(calls + 3), env: Object.fromEntries(words.slice(0, calls).map((one) => one.split('='))) }
  })
}
