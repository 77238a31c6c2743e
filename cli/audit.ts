import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { silentLog } from '@heed/kernel'
import { type AuditCheck, auditDatabase } from '@heed/server/audit'
import { type AuditWords, auditWords } from './audit-words.ts'
import { readAuditOptions } from './backup-options.ts'
import { wordDatabaseTrouble } from './backup-words.ts'
import { bearClosedPipe } from './closed-pipe.ts'
import { findDatabase } from './find-database.ts'
import { dataDir } from './house.ts'
import { grouped } from './import-report.ts'

/**
 * `heed audit`: rebuilds balances and counts from the append-only records and the fact log and holds them against what
 * is shown; changes nothing. Exit: 0 all holds, 1 something does not or could not be looked at, 2 wrong use.
 */
export async function audit(args: string[]): Promise<number> {
  bearClosedPipe()
  const read = readAuditOptions(args, env)
  if (!read.ok) {
    stderr.write(`${read.says}\n\n${auditWords[read.lang].usage}\n`)
    return 2
  }
  const { lang } = read
  const words = auditWords[lang]
  if (!env.DATABASE_URL && !existsSync(join(dataDir(), 'postgres/cluster'))) {
    stderr.write(`${words.refused['nothing-here']({})}\n`)
    return 1
  }
  const closers: (() => unknown)[] = []
  try {
    return await run(lang, closers)
  } catch (error) {
    stderr.write(`${wordDatabaseTrouble(error, lang, words.brokeOff)}\n`)
    return 1
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

async function run(lang: 'zh' | 'en', closers: (() => unknown)[]): Promise<number> {
  const words = auditWords[lang]
  const startedAt = process.hrtime.bigint()
  let part = ''
  const done = await auditDatabase(await findDatabase(closers), silentLog, (check) => {
    if (check.part !== part) stdout.write(`${words.parts[check.part]}\n`)
    part = check.part
    showCheck(words, lang, check)
  })
  if (!done.ok) {
    stderr.write(`${words.refused[done.why](done.details ?? {})}\n`)
    return 1
  }
  const wrong = done.checks.filter((one) => one.broken > 0).length
  const seconds = (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1)
  stdout.write(`\n${wrong === 0 ? words.allHolds(done.checks.length, seconds) : words.wrong(wrong, seconds)}\n`)
  return wrong === 0 ? 0 : 1
}

function showCheck(words: AuditWords, lang: 'zh' | 'en', { holds, rows, broken, findings }: AuditCheck): void {
  const verdict = broken === 0 ? words.ok : words.notOk
  stdout.write(
    `  ${verdict}  ${holds[lang]} (${broken > 0 ? words.brokenOf(grouped(broken), grouped(rows)) : grouped(rows)})\n`,
  )
  for (const { shopId, detail } of findings)
    stdout.write(`          ${detail}${shopId ? `  ${words.ofShop(shopId)}` : ''}\n`)
  if (broken > findings.length) stdout.write(`          ${words.more(grouped(broken - findings.length))}\n`)
}
