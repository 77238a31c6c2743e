import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { Readable } from 'node:stream'
import { test } from 'node:test'

const MESSAGES = 150_000
/** Far less than that many messages, their authors and their words would take if they were kept. */
const OLD_SPACE_MEGABYTES = 160

test('a long stream of ever new words, authors and products is answered whole in little memory', async () => {
  const main = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [`--max-old-space-size=${OLD_SPACE_MEGABYTES}`, main, 'listen', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let answered = 0
  let last = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (last + text).split('\n')
    last = lines.pop() ?? ''
    for (const line of lines) assert.equal((JSON.parse(line) as { id: number }).id, answered++)
  })
  Readable.from(messages()).pipe(child.stdin)
  const code = await new Promise((resolve) => child.on('close', resolve))
  assert.deepEqual([code, answered, last], [0, MESSAGES, ''])
})

function* messages(): Generator<string> {
  const sayings = ['希望出个词联名礼盒', '裤子太长了词', 'please add a 词 holder', '晚上好词', '词不好用，客服词不理人']
  for (let n = 0; n < MESSAGES; n++) {
    const word = `w${n}云${String.fromCharCode(0x4e00 + (n % 20_000))}`
    const text = (sayings[n % sayings.length] as string).replaceAll('词', word)
    yield `${JSON.stringify({ id: n, text, product: `p${n % 9_973}`, author: `a${n}` })}\n`
  }
}
