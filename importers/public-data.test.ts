import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Kind, readRows } from './index.ts'

/** Public data sets beside the repository, when someone has put them there. */
const table = `
  online-shopping-10-cats/online_shopping_10_cats.csv | review  | 62770 | text-empty 1, text-too-long 3
  youtube-live-chat/producer1.csv                     | comment | 28013 |
  youtube-live-chat/producer2.csv                     | comment | 6685  |
  youtube-live-chat/producer3.csv                     | comment | 7459  |`

for (const line of table.trim().split('\n')) {
  const [name = '', kind = '', imported, reasons] = line.split('|').map((cell) => cell.trim())
  const path = fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url))
  const skip = existsSync(path) ? false : `no ../shared/data/${name} here`
  test(`${name}: every line is a row or a refusal with its reason`, { skip }, async () => {
    let rows = 0
    const refused: Record<string, number> = {}
    for await (const entry of readRows(createReadStream(path), { kind: kind as Kind, fileName: name })) {
      if ('row' in entry) rows += 1
      else if ('refused' in entry) refused[entry.refused.why] = (refused[entry.refused.why] ?? 0) + 1
    }
    const told = Object.entries(refused)
      .sort()
      .map(([why, count]) => `${why} ${count}`)
    assert.deepEqual([String(rows), told.join(', ')], [imported, reasons])
  })
}
