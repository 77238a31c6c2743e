import { stderr } from 'node:process'
import type { RestoreRefusal } from '@heed/server/backup'
import { PostgresProblem } from '@heed/server/postgres'
import { grouped } from './import-report.ts'

type Refusals = Record<RestoreRefusal, (details: Record<string, unknown>) => string>

const zhRefused: Refusals = {
  'not-empty': ({ table }) =>
    `这个数据库不是空的（${table} 里已经有内容），恢复会把两段历史混在一起，所以什么都没有动。\n请恢复到空的数据库：用 HEED_DATA 换一个新的数据文件夹，或让 DATABASE_URL 指向一个新建的数据库。`,
  served: () => '有一个 Heed 正在用这个数据库，所以什么都没有动。请先停掉它，再恢复到空的数据库。',
  'other-migrations': () =>
    '这个备份来自另一个版本的 Heed（结构不同），没有恢复任何内容。\n请换到做备份的那个版本或更新的版本，恢复到一个全新的空数据库。',
  'cut-off': () => '这个文件不是完整的 Heed 备份：它提前结束，或在传输中损坏。没有恢复任何内容；请换一份备份。',
  'not-verified': ({ says }) => `放回去的内容与文件不符（${says}），已全部撤回。请换一份备份；若仍如此，请报告给我们。`,
}

const enRefused: Refusals = {
  'not-empty': ({ table }) =>
    `This database is not empty (${table} holds something). A restore would mix two histories, so nothing was touched.\nRestore into an empty one: set HEED_DATA to a new data folder, or point DATABASE_URL at a newly created database.`,
  served: () =>
    'A Heed is working on this database, so nothing was touched. Stop it, then restore into an empty database.',
  'other-migrations': () =>
    'This backup comes from another release of Heed, with another schema. Nothing was restored.\nUse the release that took it, or a later one, on a newly created, empty database.',
  'cut-off': () =>
    'This file is not a whole Heed backup: it ends early or was damaged on its way. Nothing was restored; use another copy.',
  'not-verified': ({ says }) =>
    `What was put back is not what the file says (${says}), so all of it was taken back. Use another copy; if it happens again, report it to us.`,
}

/** What backup and restore say in the terminal, in both languages. */
export const backupWords = {
  zh: {
    backupUsage: 'heed backup 文件 [--lang zh|en]\n把数据库里的一切存进一个文件；Heed 可以照常运行。',
    restoreUsage: 'heed restore 文件 [--lang zh|en]\n把备份放进一个空的数据库：要么全部，要么什么都不动。',
    fileThere: (file: string) => `${file} 已经存在；备份从不覆盖文件。请换个名字，或先移走它。`,
    noFile: (file: string) => `没有这个文件：${file}`,
    nothingHere: (folder: string) =>
      `${folder} 里还没有数据库，没有可备份的内容。若数据在别处，请设置 HEED_DATA 或 DATABASE_URL。`,
    notHeed: '这个数据库里没有 Heed 的内容，没有可备份的。请检查 DATABASE_URL。',
    taking: '备份中',
    readingBack: '回读中',
    readingFile: '读文件',
    puttingBack: '恢复中',
    taken: (file: string, bytes: string, seconds: string) => `已备份到 ${file}（${bytes}，${seconds} 秒）`,
    restored: (file: string, seconds: string) => `已从 ${file} 恢复（${seconds} 秒）`,
    counts: (tables: string, rows: string, facts: string) => `${tables} 张表，${rows} 行，其中 ${facts} 条事实`,
    readBack: '已从头到尾回读一遍：完整。文件里有个人信息，请放在安全的地方。',
    verified: '已核对：每张表的行数与文件一致，事实的位置连续，没有读者越过末尾。',
    wentForward: (count: string) => `之后又运行了 ${count} 个新的迁移。`,
    alsoKeep: (folder: string) => `不在其中：${folder} 里的 secrets.json 和 imports/，请一并复制保存。`,
    notAsWritten: (file: string) => `写下的内容回读时对不上，没有留下 ${file}。请检查磁盘后再试。`,
    backupBrokeOff: '备份中断，没有留下文件',
    restoreBrokeOff: '恢复中断，数据库里没有留下任何行',
    refused: zhRefused,
  },
  en: {
    backupUsage:
      'heed backup FILE [--lang zh|en]\nKeeps everything in the database in one file; Heed may go on running.',
    restoreUsage: 'heed restore FILE [--lang zh|en]\nPuts a backup into an empty database: all of it or nothing.',
    fileThere: (file: string) =>
      `${file} is there already; a backup never overwrites a file. Choose another name, or move it away first.`,
    noFile: (file: string) => `There is no file ${file}.`,
    nothingHere: (folder: string) =>
      `There is no database in ${folder} yet, so nothing to back up. If your data is elsewhere, set HEED_DATA or DATABASE_URL.`,
    notHeed: 'This database holds no Heed, so there is nothing to back up. Check DATABASE_URL.',
    taking: 'backing up',
    readingBack: 'reading back',
    readingFile: 'reading the file',
    puttingBack: 'restoring',
    taken: (file: string, bytes: string, seconds: string) => `Backed up to ${file} (${bytes}, ${seconds} s)`,
    restored: (file: string, seconds: string) => `Restored from ${file} (${seconds} s)`,
    counts: (tables: string, rows: string, facts: string) => `${tables} tables, ${rows} rows, ${facts} of them facts`,
    readBack: 'Read back from beginning to end: whole. It holds personal data; keep it where only you can read it.',
    verified:
      'Verified: every table holds as many rows as the file, the positions of facts are dense, no reader stands beyond them.',
    wentForward: (count: string) => `${count} newer migrations ran afterwards.`,
    alsoKeep: (folder: string) => `Not in it: secrets.json and imports/ in ${folder}. Keep copies of them too.`,
    notAsWritten: (file: string) =>
      `What was written did not read back the same, so ${file} was not kept. Check the disk and try again.`,
    backupBrokeOff: 'The backup broke off and left no file',
    restoreBrokeOff: 'The restore broke off and left no row in the database',
    refused: enRefused,
  },
} as const

export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** One line that stays in place on a terminal and is silent in a pipe. */
export function showCount(doing: string, rows: number, table: string): void {
  if (stderr.isTTY) stderr.write(`\r  ${doing}  ${grouped(rows)}  ${table}\u001b[K`)
}

/** What stands between the command and its database: the launcher's own words, else what the database said. */
export function wordDatabaseTrouble(error: unknown, lang: 'zh' | 'en', brokeOff: string): string {
  if (error instanceof PostgresProblem) return `${error.words[lang].what}\n${error.words[lang].next}`
  const { code, message } = error as { code?: string; message: string }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return lang === 'zh'
      ? 'DATABASE_URL 处的数据库没有应答。请确认它在运行、地址无误。'
      : 'The database at DATABASE_URL does not answer. Check that it runs and that the address is right.'
  return lang === 'zh' ? `${brokeOff}：${message}` : `${brokeOff}: ${message}`
}
