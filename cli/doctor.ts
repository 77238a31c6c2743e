import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { env, stdout, version } from 'node:process'
import { kernelMigrations, readMigrations } from '@heed/kernel'
import { allMigrations } from '@heed/server/app'
import { diagnosePostgres, findPostgres } from '@heed/server/postgres'
import pg from 'pg'
import { dataDir, root } from './house.ts'

interface Line {
  state: 'good' | 'beware' | 'bad'
  what: string
  next?: string
}

const glyph = { good: '●', beware: '◗', bad: '╳' }

/** `heed doctor`: everything that a start relies on, each line with its fix; exit code 1 when something is bad. */
export async function doctor(): Promise<number> {
  const lang = (env.LANG ?? '').startsWith('zh') ? 'zh' : 'en'
  const lines: Line[] = [{ state: 'good', what: `Node ${version}` }, ...faces()]
  if (!env.DATABASE_URL)
    for (const one of await diagnosePostgres(join(dataDir(), 'postgres')))
      lines.push({ state: one.state, ...one[lang] })
  const url = env.DATABASE_URL ?? (await findPostgres(join(dataDir(), 'postgres')))?.url
  if (url) lines.push(...(await database(url)))
  else
    lines.push({
      state: 'beware',
      what: 'the database is not running, so its schema and parked facts were not looked at',
      next: 'start Heed and run doctor again',
    })
  for (const { state, what, next } of lines) stdout.write(`${glyph[state]} ${what}\n${next ? `  → ${next}\n` : ''}`)
  return lines.some((line) => line.state === 'bad') ? 1 : 0
}

function faces(): Line[] {
  const missing = ['shopper', 'desk', 'console'].filter(
    (face) => !existsSync(join(root, 'web', face, 'dist/index.html')),
  )
  return missing.length === 0
    ? [{ state: 'good', what: 'the three faces are built' }]
    : [
        {
          state: 'beware',
          what: `not built yet: ${missing.join(', ')}`,
          next: 'npm start builds them, or npm run build:web',
        },
      ]
}

async function database(url: string): Promise<Line[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  try {
    await client.connect()
    const { rows: known } = await client.query<{ domain: string; file: string; hash: string }>(
      'select m.domain, m.file, m.hash from kernel.migration m',
    )
    const wanted = await readMigrations([kernelMigrations, ...allMigrations])
    const pending = wanted.filter((one) => !known.some((row) => row.domain === one.domain && row.file === one.file))
    const { rows: parked } = await client.query<{ reader: string; n: string; error: string }>(
      'select p.reader, count(*) as n, min(p.error) as error from kernel.parked p group by p.reader order by p.reader',
    )
    const { rows: held } = await client.query<{ name: string; reason: string }>(
      'select h.name, h.reason from kernel.held h',
    )
    return [
      pending.length === 0
        ? { state: 'good', what: `the schema is up to date (${wanted.length} migrations)` }
        : { state: 'beware', what: `${pending.length} migrations have not run here`, next: 'npm start runs them' },
      ...(parked.length === 0
        ? [{ state: 'good' as const, what: 'no fact is parked' }]
        : parked.map(
            (row): Line => ({
              state: 'bad',
              what: `${row.n} facts are parked for ${row.reader}: ${row.error.slice(0, 120)}`,
              next: 'mend the cause, then replay them from the console',
            }),
          )),
      ...held.map(
        (row): Line => ({
          state: 'bad',
          what: `deadlines are held: ${row.reason}`,
          next: 'check this machine’s clock, then release the hold from the console',
        }),
      ),
    ]
  } catch (error) {
    return [
      {
        state: 'bad',
        what: `the database does not answer: ${(error as Error).message}`,
        next: 'check DATABASE_URL, or delete it to use the one Heed brings',
      },
    ]
  } finally {
    await client.end().catch(() => {})
  }
}
