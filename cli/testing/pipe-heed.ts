import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

/** Runs `heed listen --jsonl` as a process of its own with this on its standard input, and gives back what it said. */
export async function pipeHeed(input: string | Uint8Array): Promise<{ code: number | null; out: string; err: string }> {
  const main = join(import.meta.dirname, '..', 'main.ts')
  const child = spawn(process.execPath, [main, 'listen', '--jsonl'], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...said }
}
