import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { timeAndChance } from './time-and-chance.ts'

const rule = 'domains/trade/rules/price.ts'
const check = (t: Parameters<typeof faultsOf>[0], path: string, text: string) =>
  faultsOf(t, timeAndChance, { [path]: `\n${text}\n` })

test('time handed in under any name, Intl and pure date arithmetic are left alone', (t) => {
  const texts = [
    'export const due = (now: number, delayHours: number) => now + delayHours * 3_600_000',
    'export const day = (at: number) => new Intl.DateTimeFormat("en", { timeZone: "UTC" }).format(at) + Date.UTC(2025, 0, 1)',
    'export const wait = (setTimeout: (run: () => void) => void) => setTimeout(() => undefined)',
    'export type Clock = { setTimeout(run: () => void): void; now: typeof Date.now }',
    'export const tick = (clock: { now(): number; setTimeout(): void }) => { clock.setTimeout(); return clock.now() }',
  ]
  for (const text of texts) assert.deepEqual(check(t, rule, text), [], text)
})

test('every way to read the clock in a rule is caught', (t) => {
  const ways = [
    'Date.now()',
    'Date["now"]()',
    'new Date()',
    'Date()',
    'performance.now()',
    'process.hrtime.bigint()',
    'globalThis.Date.now()',
    'Temporal.Now.instant()',
  ]
  for (const way of ways)
    assertTaught(check(t, rule, `export const a = ${way}`), `${rule}:2`, 'take `now` (business time)')
  assertTaught(check(t, rule, 'export const { now } = Date'), `${rule}:2`, 'Date.now')
})

test('every way to draw chance is caught', (t) => {
  for (const way of [
    'Math.random()',
    'crypto.randomUUID()',
    'crypto.getRandomValues(a)',
    'globalThis.crypto.randomUUID()',
  ])
    assertTaught(check(t, rule, `export const a = ${way}`), `${rule}:2`, 'tx.newId()')
  assertTaught(check(t, rule, "import { randomUUID } from 'node:crypto'"), `${rule}:2`, 'randomUUID from node:crypto')
  assertTaught(
    check(t, rule, "import crypto from 'node:crypto'\nexport const a = crypto.randomBytes(8)"),
    `${rule}:3`,
    'crypto.randomBytes',
  )
  assert.deepEqual(
    check(t, rule, "import { createHash } from 'node:crypto'\nexport const a = createHash('sha256')"),
    [],
  )
})

test('waiting is caught, by its global name, by window and by import', (t) => {
  for (const way of ['setTimeout(run, 1)', 'globalThis.setInterval(run, 1)', 'setImmediate(run)'])
    assertTaught(check(t, 'server/live/room.ts', way), 'server/live/room.ts:2', 'a due row')
  assertTaught(
    check(t, 'server/live/room.ts', "import { setTimeout } from 'node:timers/promises'"),
    'server/live/room.ts:2',
    'node:timers/promises',
  )
})

test('new Date(value) is for formatting in web and cli, and for libraries in a room of their own', (t) => {
  const text = 'export const shown = (at: number) => new Date(at)'
  assert.deepEqual(check(t, 'web/shopper/app/time.ts', text), [])
  assert.deepEqual(check(t, 'cli/report.ts', text), [])
  assert.deepEqual(check(t, 'domains/trade/payment/provider.ts', text), [])
  assertTaught(check(t, rule, text), `${rule}:2`, 'epoch milliseconds')
})

test('the kernel and the one clock of the web may ask, a component may draw its frames', (t) => {
  assert.deepEqual(check(t, 'kernel/clock/clock.ts', 'export const now = () => Date.now()'), [])
  assert.deepEqual(check(t, 'web/client/clock.ts', 'export const later = setTimeout'), [])
  assert.deepEqual(check(t, 'web/shopper/app/thread.ts', 'requestAnimationFrame(draw)'), [])
  assertTaught(
    check(t, 'web/shopper/app/thread.ts', 'export const a = Date.now()'),
    'web/shopper/app/thread.ts:2',
    'Date.now',
  )
})

test('a test that sleeps is caught everywhere, in the kernel and in a browser too', (t) => {
  assertTaught(
    check(t, 'kernel/clock/clock.test.ts', 'setTimeout(run, 5)'),
    'kernel/clock/clock.test.ts:2',
    'move the clock',
  )
  assertTaught(
    check(t, 'web/shopper/e2e/buy.ts', 'await page.waitForTimeout(5)'),
    'web/shopper/e2e/buy.ts:2',
    'a test waits',
  )
})
