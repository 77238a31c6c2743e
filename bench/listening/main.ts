import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createAnswerer } from '@heed/engine'
import { type Gold, type Pair, type Said, scoreLines } from './score.ts'
import { measureSpeed } from './speed.ts'

/**
 * How well and how fast the engine hears: `npm run bench:listening`. Scores the labelled messages beside the repository by
 * the definitions of their own score.py, with bootstrap intervals, and writes the confusions to a file. Without the
 * messages it says so and ends.
 */
const ROOT = resolve(import.meta.dirname, '../..')
const DATA = resolve(ROOT, '../shared/data')
const gold = join(DATA, 'gold', 'dev.jsonl')
const chat = join(DATA, 'youtube-live-chat')

if (!existsSync(gold)) console.log('No labelled messages at ../shared/data/gold: nothing to score.')
else {
  const pairs = hearAll(readFileSync(gold, 'utf8'))
  for (const line of scoreLines(pairs)) console.log(line)
  console.log(`\nconfusions: ${writeConfusions(pairs)}`)
}
for (const line of measureSpeed(chat)) console.log(line)

function hearAll(lines: string): Pair[] {
  const answerer = createAnswerer()
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Gold
      return [row, answerer.answer({ text: row.text, lang: row.lang, category: row.cat })]
    })
}

/** Every message heard otherwise than a person said, in a file git ignores. */
function writeConfusions(pairs: readonly Pair[]): string {
  const folder = join(ROOT, '.cache', 'listening')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'confusions.tsv')
  const told = (of: Said) => [[...of.acts].sort().join('+'), [...of.aspects].sort().join('+'), of.want ?? '-']
  const rows = pairs.flatMap(([said, heard]) => {
    const [a, b] = [told(said), told(heard)]
    if (a.join() === b.join()) return []
    return [[said.id, said.lang, said.cat, ...a, ...b, said.text.replace(/\s+/g, ' ')].join('\t')]
  })
  const head = 'id\tlang\tcat\tacts\taspects\twant\theard_acts\theard_aspects\theard_want\ttext'
  writeFileSync(path, `${[head, ...rows].join('\n')}\n`)
  return `.cache/listening/confusions.tsv (${rows.length})`
}
