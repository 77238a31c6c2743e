import { handClock, migrate, repeat } from '@heed/kernel'
import type { Serving } from '@heed/server'
import { allMigrations } from '@heed/server/app'
import type { TownMaker } from '@heed/server/demo'
import { suggestedStart } from '@heed/sim'
import pg from 'pg'
import { type DemoTown, demoTown } from './demo-town.ts'

export interface RaisedTown {
  maker: TownMaker
  /** Grows the town, or finds it again, while the faces already answer; then lets it live. */
  raise(serving: Serving, say: (text: string) => void): Promise<void>
}

type Standing = { is: 'nothing' | 'unfinished' | 'own-shops' } | { is: 'grown'; startsAt: number }

/** Wall time between two breaths of the living town. */
const breathMs = 5_000

/**
 * Looks at what the database holds. Nothing: a town will grow. A grown town: it lives on. A town whose growing was cut
 * short (a kill, a power cut) with no shop of anybody's own: it is dropped and grown anew, because half a town is worse
 * than a minute's wait. Somebody's own shops: no town is put beside them.
 */
export async function raiseTown(url: string, carrierSecret: string): Promise<RaisedTown | null> {
  const found = await standing(url)
  if (found.is === 'own-shops') return null
  if (found.is === 'unfinished') await recreate(url)
  const hand = handClock(0)
  let town: DemoTown | null = null
  return {
    maker: (app) => {
      town = demoTown(app, { hand, startsAt: found.is === 'grown' ? found.startsAt : null, carrierSecret })
      return town
    },
    async raise(serving, say) {
      town!.attach(serving)
      if (found.is === 'grown') await serving.demo.exclusively(() => town!.resume())
      else await grow(serving, town!, hand, say)
      const breathe = () => serving.demo.exclusively(async () => serving.demo.town?.live())
      serving.whileRunning(repeat(breathMs, breathe, (error) => serving.app.kernel.log.error('town.live', error)))
    },
  }
}

async function grow(
  serving: Serving,
  town: DemoTown,
  hand: ReturnType<typeof handClock>,
  say: (text: string) => void,
): Promise<void> {
  const { demo, clock, app } = serving
  const startsAt = suggestedStart(clock.wall())
  hand.set(startsAt)
  clock.hold(hand)
  demo.grown({ days: 0, of: 45 })
  // A town cut short is dropped and grown anew, so its commits need not wait for the disk; the last one below does.
  app.kernel.db.deferSync(true)
  try {
    await demo.exclusively(() =>
      town.grow(startsAt, (progress) => {
        demo.grown(progress)
        say(
          `\r  the demo town is growing: day ${progress.days} of ${progress.of}  ${'─'.repeat(Math.floor(progress.days / 3))}● `,
        )
      }),
    )
    // The town's evening lies ahead of it: business time starts where its forty-five days end.
    await clock.moveTo(app.kernel.db, hand.now(), 'demo town')
  } finally {
    app.kernel.db.deferSync(false)
    clock.release()
  }
  await app.kernel.db.transact({ role: 'worker', actor: 'demo' }, (tx) =>
    tx.rows(
      `insert into kernel.once (scope, key, request_hash, answer, done_at) values ('demo-town', 'grown', '', $1, $2)`,
      [JSON.stringify({ startsAt }), tx.wall],
    ),
  )
  demo.grown(null)
  say('\r  the demo town is grown: 45 days lie behind it, and it lives on.                    \n')
}

async function standing(url: string): Promise<Standing> {
  await migrate(url, allMigrations)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const grown = await client.query<{ answer: { startsAt: number } }>(
      `select o.answer from kernel.once o where o.scope = 'demo-town' and o.key = 'grown'`,
    )
    const { rows } = await client.query<{ demo: boolean }>('select distinct s.demo from identity.v_shop_kind s')
    if (grown.rows[0])
      return rows.some((row) => row.demo)
        ? { is: 'grown', startsAt: grown.rows[0].answer.startsAt }
        : { is: 'own-shops' }
    if (rows.some((row) => !row.demo)) return { is: 'own-shops' }
    return { is: rows.length === 0 ? 'nothing' : 'unfinished' }
  } finally {
    await client.end()
  }
}

/** Drops and recreates the database of a town that never finished growing. */
async function recreate(url: string): Promise<void> {
  const admin = new URL(url)
  const name = admin.pathname.slice(1)
  admin.pathname = '/postgres'
  const client = new pg.Client({ connectionString: admin.toString() })
  await client.connect()
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
