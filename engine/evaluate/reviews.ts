import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createBoard, renderBoard } from '../index.ts'

/**
 * Prints the demand board of one category of a review file: `node engine/evaluate/reviews.ts FILE CATEGORY [zh|en]`. Each
 * line is category,label,review; quotes inside a review may be doubled.
 */
const [file, category, lang = 'zh'] = process.argv.slice(2)

if (file === undefined || category === undefined) {
  console.log('Pass a file and a category: node engine/evaluate/reviews.ts FILE CATEGORY [zh|en]')
} else if (!existsSync(file)) console.log(`No reviews at ${file}.`)
else await show(file, category)

async function show(path: string, kind: string): Promise<void> {
  const board = createBoard()
  let line = 0
  for await (const row of createInterface({ input: createReadStream(path, 'utf8') })) {
    line++
    const first = row.indexOf(',')
    const second = row.indexOf(',', first + 1)
    if (row.slice(0, first) !== kind || second < 0) continue
    const text = row
      .slice(second + 1)
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"')
    board.add({ id: String(line), text, category: kind })
  }
  console.log(renderBoard(board, { lang: lang === 'en' ? 'en' : 'zh', width: process.stdout.columns ?? 96, top: 14 }))
}
