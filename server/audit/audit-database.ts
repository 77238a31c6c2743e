import {
  idSource,
  kernelMigrations,
  type Log,
  type Outcome,
  openDatabase,
  readMigrations,
  refuse,
  systemChance,
  systemClock,
} from '@heed/kernel'
import pg from 'pg'
import { allMigrations, wireDomains } from '../app.ts'
import { businessClock } from '../worker/business-clock.ts'
import { type AuditCheck, auditHouse } from './audit-house.ts'

export type AuditRefusal =
  /** No Heed has ever been here. */
  | 'nothing-here'
  /** The database has another schema than this tree; `details.pending` migrations have not run. */
  | 'other-schema'

/**
 * Audits a database as it stands, without changing anything in it; `onCheck` hears each check as it is done. Resolves
 * with all of them.
 */
export async function auditDatabase(
  url: string,
  log: Log,
  onCheck: (check: AuditCheck) => void = () => {},
): Promise<Outcome<{ checks: AuditCheck[] }, AuditRefusal>> {
  const unfit = await otherSchema(url)
  if (unfit) return unfit
  const clock = businessClock(systemClock())
  const chance = systemChance()
  const newId = idSource(clock, chance)
  const db = openDatabase({ url, clock, newId, connectionsMax: 1 })
  try {
    await clock.readOffset(db)
    const kernel = { clock, chance, newId, db, log }
    const secrets = { paymentCallback: 'nothing-is-called-back-here' }
    const domains = wireDomains({ kernel, credentials: null, personas: () => [], secrets, demo: false })
    return await db.transact({ role: 'worker', actor: 'heed audit' }, async (tx) => {
      // A full audit of a large house may take minutes, each statement its own.
      await tx.rows('set local statement_timeout = 0')
      const checks: AuditCheck[] = []
      for await (const check of auditHouse(tx, domains)) {
        checks.push(check)
        onCheck(check)
      }
      return { ok: true, checks }
    })
  } finally {
    await db.close()
  }
}

async function otherSchema(url: string) {
  const client = new pg.Client({ connectionString: url, application_name: 'heed-audit' })
  await client.connect()
  try {
    const there = await client.query(`select to_regclass('kernel.migration') is not null as there`)
    if (!there.rows[0].there) return refuse('nothing-here')
    const { rows } = await client.query<{ domain: string; file: string; hash: string }>(
      'select m.domain, m.file, m.hash from kernel.migration m',
    )
    const known = new Set(rows.map((row) => `${row.domain}/${row.file} ${row.hash}`))
    const wanted = await readMigrations([kernelMigrations, ...allMigrations])
    const pending = wanted.filter((one) => !known.has(`${one.domain}/${one.file} ${one.hash}`)).length
    return pending === 0 && known.size === wanted.length ? null : refuse('other-schema', { pending })
  } finally {
    await client.end()
  }
}
