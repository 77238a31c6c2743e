import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { env, stderr, stdin, stdout } from 'node:process'
import { type Board, createBoard, renderBoard } from '@heed/engine'
import { type Entry, type ReadOptions, readRows, wordRefusal } from '@heed/importers'
import { bearClosedPipe } from './closed-pipe.ts'
import { type ListenOptions, listenUsage, readListenOptions } from './listen-options.ts'
import { listenPipe } from './listen-pipe.ts'

/**
 * `heed listen FILE`: hears a file and prints what people want, with no server and no database, in flat memory.
 * `heed listen --jsonl`: answers messages from standard input one by one.
 */
export async function listen(args: string[]): Promise<number> {
  bearClosedPipe()
  const read = readListenOptions(args, env)
  if (!read.ok) {
    stderr.write(`${read.says}\n\n${listenUsage}\n`)
    return 2
  }
  const { options } = read
  if (options.file === null) return answerInput(options)
  return printBoard(options.file, options)
}

async function answerInput({ lang }: ListenOptions): Promise<number> {
  if (stdin.isTTY) stderr.write(`${lang === 'zh' ? '等待标准输入：每行一条消息，Ctrl-D 结束' : waiting}\n`)
  await listenPipe({ input: stdin, output: stdout, aside: stderr, lang })
  return 0
}

const waiting = 'Waiting for messages on standard input, one a line; Ctrl-D ends.'

async function printBoard(file: string, options: ListenOptions): Promise<number> {
  if (!isFile(file)) {
    stderr.write(`${options.lang === 'zh' ? '没有这个文件' : 'There is no file'} ${file}\n`)
    return 2
  }
  const board = createBoard()
  const heard = await hearFile(file, options, board)
  if (heard.fileRefused !== null) {
    stderr.write(`${heard.fileRefused}\n`)
    return 1
  }
  stdout.write(options.jsonl ? asJsonLines(board, options) : asText(board, options))
  if (heard.refused > 0) stderr.write(`${wordRefused(heard, options.lang)}\n`)
  return 0
}

interface HeardFile {
  lines: number
  refused: number
  firstRefused: string
  fileRefused: string | null
}

async function hearFile(file: string, options: ListenOptions, board: Board): Promise<HeardFile> {
  const heard: HeardFile = { lines: 0, refused: 0, firstRefused: '', fileRefused: null }
  const told = options.lang === 'zh' ? 'zh-CN' : 'en'
  for await (const entry of readRows(createReadStream(file), readOptions(file, options))) {
    if (entry.line === 0 && 'refused' in entry) {
      heard.fileRefused = wordRefusal(entry.refused, told)
      return heard
    }
    heard.lines += 1
    if ('refused' in entry) {
      heard.refused += 1
      heard.firstRefused ||= `${entry.line}  ${wordRefusal(entry.refused, told)}`
    }
    if ('row' in entry) hearRow(entry, options, board)
    if (stderr.isTTY && heard.lines % 2_000 === 0) stderr.write(`\r  ─● ${heard.lines.toLocaleString('en')}`)
  }
  if (stderr.isTTY && heard.lines >= 2_000) stderr.write('\r\u001b[K')
  return heard
}

const readOptions = (file: string, { kind, mapping }: ListenOptions): ReadOptions => ({
  kind,
  fileName: basename(file),
  ...(mapping ? { mapping } : {}),
})

/** With a category, a file that names its rows' goods gives only those; another one is heard as all of that kind. */
function hearRow(entry: Entry & { row: object }, { category }: ListenOptions, board: Board): void {
  const { row } = entry as Extract<Entry, { row: unknown }>
  if (row.kind === 'order' || row.kind === 'tracking') return
  if (category !== null && row.productRef !== undefined && row.productRef !== category) return
  const about = category ?? row.productRef
  board.add({
    id: row.sourceId ?? `${row.line}.${row.part}`,
    text: row.text,
    ...(row.author ? { author: row.author.key } : {}),
    ...(row.at === undefined ? {} : { at: row.at }),
    ...(about === undefined ? {} : { category: about }),
  })
}

function asText(board: Board, { lang, top }: ListenOptions): string {
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return `\n${renderBoard(board, { lang, top, colour, width: stdout.columns ?? 96 })}\n`
}

function asJsonLines(board: Board, { lang, top }: ListenOptions): string {
  return board
    .demands({ lang, top })
    .map((demand) => `${JSON.stringify(demand)}\n`)
    .join('')
}

function wordRefused({ refused, firstRefused }: HeardFile, lang: 'zh' | 'en'): string {
  const count = refused.toLocaleString('en')
  return lang === 'zh'
    ? `${count} 行没有读出来，第一处：第 ${firstRefused}`
    : `${count} lines were not read; the first: line ${firstRefused}`
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
