import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { hear } from './hear.ts'
import { npm, packEngine, packFolder } from './pack.ts'

const PROGRAM = `
import { createAnswerer, createBoard, demandTitle, hear, renderBoard } from '@heed/engine'
const board = createBoard()
board.add({ id: '1', author: 'an', category: '衣服', text: '裤子太长了' })
console.log(JSON.stringify({
  heard: hear({ text: '裤子太长了', category: '衣服' }),
  answer: createAnswerer().answer({ text: 'too long for me', category: 'cashmere' }),
  title: demandTitle('size_fit=shorter', 'en'),
  board: renderBoard(board, { lang: 'en', width: 72 }),
}))
`
const TYPED = `import { type Heard, hear } from '@heed/engine'
export const heard: Heard = hear({ text: 'too long' })
`

test('the engine, packed and installed elsewhere without a network, hears as it does here and has its types', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-packed-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const root = resolve(import.meta.dirname, '..')
  const tarballs = [packEngine(folder), packFolder(join(root, 'node_modules/opencc-js'), folder)]
  writeFileSync(join(folder, 'package.json'), '{"name":"elsewhere","private":true,"type":"module"}')
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], folder)
  writeFileSync(join(folder, 'program.js'), PROGRAM)
  const said = JSON.parse(execFileSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' }))

  assert.deepEqual(said.heard, hear({ text: '裤子太长了', category: '衣服' }))
  assert.equal(said.answer.want, 'size_fit=shorter')
  assert.equal(said.title, 'too long: make it shorter')
  assert.match(said.board, /too long: make it shorter/)

  writeFileSync(join(folder, 'typed.ts'), TYPED)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const settings = [
    '--noEmit',
    '--strict',
    '--ignoreConfig',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--types',
    '',
  ]
  execFileSync(process.execPath, [tsc, ...settings, 'typed.ts'], { cwd: folder, stdio: 'inherit' })
  const packed = JSON.parse(readFileSync(join(folder, 'node_modules/@heed/engine/package.json'), 'utf8'))
  assert.deepEqual([packed.private, packed.exports['.'].default], [undefined, './index.js'])
})
