import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createBoard, renderBoard } from '../index.ts'

/**
 * Prints the board of one category of a review file: `node engine/evaluate/reviews.ts [CATEGORY] [FILE] [zh|en]`. Each
 * line is category,label,review; quotes inside a review may be doubled. The file is not part of the product.
 */
const category = process.argv[2] ?? '衣服'
const file =
  process.argv[3] ??
  resolve(import.meta.dirname, '../../../shared/data/online-shopping-10-cats/online_shopping_10_cats.csv')
const lang = process.argv[4] === 'en' ? 'en' : 'zh'

if (existsSync(file)) await show()
else console.log(`No reviews at ${file}. Pass a file as the second argument.`)

async function show(): Promise<void> {
  const board = createBoard()
  let line = 0
  for await (const row of createInterface({ input: createReadStream(file, 'utf8') })) {
    line++
    const first = row.indexOf(',')
    const second = row.indexOf(',', first + 1)
    if (row.slice(0, first) !== category || second < 0) continue
    const text = row
      .slice(second + 1)
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"')
    board.add({ id: String(line), text, category })
  }
  console.log(renderBoard(board, { lang, width: process.stdout.columns ?? 96, top: 14 }))
}
