import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/how-to/listen-from-a-pipe.md'), 'utf8')
const noShell = process.platform === 'win32' ? 'the page’s example is written for a POSIX shell' : false

test('the page on listening from a pipe prints what it says', { skip: noShell }, () => {
  const [, example = '', prints = ''] = /```sh\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(page) ?? []
  const command = example.replace('npx --no-install heed', `"${process.execPath}" cli/main.ts`)
  const said = execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  assert.equal(withoutConfidence(said), withoutConfidence(prints))
})

/** How sure the engine is changes with what it learns; what it hears in plain sentences does not. */
function withoutConfidence(lines: string): string {
  return lines.replace(/"confidence":[\d.]+/g, '"confidence":…')
}
