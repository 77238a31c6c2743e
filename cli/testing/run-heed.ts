import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

/** Runs `heed …` as a process of its own, in a pipe, and gives back what it said. */
export async function runHeed(
  args: string[],
  env: Record<string, string> = {},
  folder?: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const main = join(import.meta.dirname, '..', 'main.ts')
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...said }
}

export const fixturePath = (name: string): string => join(import.meta.dirname, '../../importers/fixtures', name)
