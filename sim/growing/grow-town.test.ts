import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day, hour } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { allMigrations } from '@heed/server/app'
import { bringCallbacks, openWorld, type World } from '../world/open-world.ts'
import { forgetTown } from './forget-town.ts'
import { growTown, openedAtFor, suggestedStart } from './grow-town.ts'
import { liveTown } from './live-town.ts'
import { townPersonas } from './personas.ts'
import { listAhead, playAhead } from './play-ahead.ts'
import { reopenTown } from './reopen-town.ts'
import type { Town } from './town.ts'

const startsAt = suggestedStart(Date.UTC(2026, 10, 19, 8))
const daysPlayed = 3
let database: TestKernel
let world: World
let town: Town
const options = () => ({
  seed: 42,
  secrets: world.secrets,
  startsAt,
  bringPayments: () => bringCallbacks(world),
})

before(async () => {
  database = await testKernel(allMigrations)
  world = await openWorld({ url: database.url, seed: 1, start: openedAtFor(startsAt) - day, connectionsMax: 4 })
  town = await growTown(world.app, world.kernel.clock, { ...options(), days: daysPlayed })
})
after(async () => {
  await world.close()
  await database.close()
})

const findings = () =>
  world.kernel.db.transact({ role: 'worker', actor: 'test' }, async (tx) => {
    const { trade, fulfilment, promises, listening } = world.app.domains
    return [
      ...(await trade.answers.auditFindings(tx)),
      ...(await fulfilment.answers.auditFindings(tx)),
      ...(await promises.answers.auditFindings(tx)),
      ...(await listening.answers.auditFindings(tx)),
    ]
  })

test('a town starts at the next afternoon in China, never behind the wall', () => {
  for (const hours of [0, 5, 6, 7, 23]) {
    const wall = Date.UTC(2026, 10, 19, hours, 30)
    const start = suggestedStart(wall)
    assert.ok(start >= wall && start < wall + day)
    assert.equal(start % day, 6 * hour)
  }
})

test('days played through the routes leave nothing refused and every domain’s audit empty', async () => {
  assert.ok(town.counts.orders > 100 && town.counts.comments > 150 && town.counts.scans > 400)
  assert.deepEqual([...town.tally], [])
  assert.deepEqual(await findings(), [])
})

test('everybody a story names can be opened as', () => {
  const personas = townPersonas(town.book)
  assert.ok(personas.every((one) => one.personId && (one.audience === 'desk') === (one.shopId !== null)))
  const known = new Set(personas.map((one) => one.persona))
  for (const step of listAhead()) assert.ok(known.has(step.as), `${step.as} of ${step.key}`)
})

test('moving the clock twelve hours plays what lies between, and makes nothing late by mistake', async () => {
  const living = liveTown(town)
  const before = await broken()
  await living.advance(12, (now) => world.kernel.clock.set(now))
  assert.equal(world.kernel.clock.now(), openedAtFor(startsAt) + daysPlayed * day + 12 * hour)
  const planned = town.plan.orders.filter(
    (order) => order.fate.kind === 'late-dispatch' && order.pickedUpAt < (daysPlayed + 3) * day,
  )
  assert.ok((await broken()) - before <= planned.length)
  assert.deepEqual(await findings(), [])
})

test('a step that nobody wrote is refused; one that only shows a screen names it', async () => {
  const living = liveTown(town)
  const none = await playAhead(living, 'no-such-step', () => {})
  assert.deepEqual(none, { ok: false, why: 'no-such-step' })
  const shown = await playAhead(living, 'cashmere-1', () => {})
  assert.deepEqual(shown.ok && shown.screens, ['listening-board'])
})

test('a reopened town knows its people, goods and parcels by the same identifiers', async () => {
  const again = await reopenTown(world.app, options())
  assert.deepEqual(again.book.people, town.book.people)
  assert.deepEqual([...again.book.shops], [...town.book.shops])
  const ids = (one: Town) => [...one.book.products].map(([key, entry]) => `${key} ${entry.productId}`).sort()
  assert.deepEqual(ids(again), ids(town))
  assert.ok(again.agenda.size() > 0)
  await liveTown(again).advance(30, (now) => world.kernel.clock.set(now))
  assert.deepEqual(await findings(), [])
})

test('a forgotten town leaves no shop behind', async () => {
  assert.deepEqual(await forgetTown(world.app), { shops: 4 })
  assert.deepEqual(await forgetTown(world.app), { shops: 0 })
})

async function broken(): Promise<number> {
  const { n } = await world.kernel.db.transact({ role: 'console', actor: 'test' }, (tx) =>
    tx.one<{ n: number }>(`select count(*) as n from kernel.fact f where f.name = 'promises/promise-broken'`),
  )
  return n
}
