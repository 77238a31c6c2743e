import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour, seededChance } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { type PolicyBody, shippingPolicyId } from '../contract/policy.ts'
import { readPolicies } from '../store/policies.ts'
import { cancelledByBuyer, ordersPaid, pickedUp, signedFor } from '../testing/index.ts'
import { world } from '../testing/world.ts'
import { dryRunPolicy } from './dry-run-policy.ts'
import { rollBackPolicy } from './roll-back-policy.ts'
import { saveDraft } from './save-draft.ts'
import { schedulePolicy } from './schedule-policy.ts'

const console_ = { role: 'console', actor: 'person:shen-zhi' } as const
const categories = ['cut-flowers', 'berries', 'live-seafood', 'general', 'umbrella']

/** Ten days of a few shops' life: some late, some cancelled, some still on the way; promises judged as they fall due. */
async function tenDays() {
  const w = await world()
  const chance = seededChance(7)
  const shops = [w.shopId, w.kernel.newId(), w.kernel.newId()]
  const people = Array.from({ length: 12 }, () => w.kernel.newId())
  for (let step = 0; step < 40; step++) {
    const shopId = chance.pick(shops)
    const orders = await ordersPaid(
      w.kernel,
      shopId,
      Array.from({ length: 5 }, () => ({
        category: chance.pick(categories),
        personId: chance.pick(people),
        totalMinor: 1_000 + chance.int(50_000),
      })),
    )
    for (const order of orders) {
      const fate = chance.int(20)
      if (fate === 0) await cancelledByBuyer(w.kernel, order)
      else if (fate < 16) {
        const at = order.paidAt + chance.int(40) * hour
        if (at <= testStart + 10 * day) await pickedUp(w.kernel, order, at)
        await signedFor(w.kernel, order, at + chance.int(120) * hour)
      }
    }
    await w.drain()
    w.kernel.clock.advance(6 * hour)
    await w.sweep()
    await w.drain()
  }
  return w
}

test('a dry run of the pack in force decides what was really decided', async () => {
  const w = await tenDays()
  const { run, real, findings } = await w.kernel.db.transact(console_, async (tx) => {
    const [live] = await readPolicies(tx, shippingPolicyId)
    return {
      run: (await dryRunPolicy(tx, { policyId: shippingPolicyId, body: live!.body, days: 30 }))!,
      real: await tx.one<{ late: number; paid: number; cost: number }>(
        `select count(*) as late, count(b.compensation_id) as paid, coalesce(sum(b.amount_minor), 0)::bigint as cost from promises.breach b`,
      ),
      findings: await w.promises.answers.auditFindings(tx),
    }
  })
  assert.deepEqual(findings, [])
  assert.ok(real.late > 10 && real.paid > 5)
  for (const side of [run.before, run.after])
    assert.deepEqual([side.late, side.paid, side.costMinor], [real.late, real.paid, real.cost])
  assert.deepEqual(run.examples, [])
  await w.kernel.close()
})

test('a stricter draft names who wins, who pays and the orders behind it, and changes nothing', async () => {
  const w = await tenDays()
  const before = await w.facts('promises/promise-broken')
  const run = await w.kernel.db.transact(console_, async (tx) => {
    const [live] = await readPolicies(tx, shippingPolicyId)
    const body: PolicyBody = structuredClone(live!.body)
    body.categories.umbrella = {
      dispatch: { kind: 'hours', hours: 6, night: null },
      calendar: 'every-day',
      graceMinutes: 0,
      compensation: {
        amount: { kind: 'percent', percent: 5, minMinor: 300, maxMinor: 5_000, roundToMinor: 100 },
        payAs: 'coupon',
        fundedBy: 'shop',
        validDays: 30,
      },
    }
    return (await dryRunPolicy(tx, { policyId: shippingPolicyId, body, days: 30 }))!
  })
  assert.ok(run.after.late > run.before.late)
  assert.ok(run.after.costMinor > run.before.costMinor)
  assert.equal(
    run.byShop.reduce((sum, one) => sum + one.changeMinor, 0),
    run.after.costMinor - run.before.costMinor,
  )
  assert.ok(run.buyers.more > 0)
  assert.ok(run.examples.length > 0 && run.examples.every((one) => one.category === 'umbrella'))
  assert.equal((await w.facts('promises/promise-broken')).length, before.length)
  await w.kernel.close()
})

test('a draft needs a second person and a date ahead, binds what is paid after it, and can be taken back', async () => {
  const w = await world()
  const act = { policyId: shippingPolicyId, actor: 'person:a', loneOperator: false }
  const [live] = await w.kernel.db.transact(console_, (tx) => readPolicies(tx, shippingPolicyId))
  const body: PolicyBody = structuredClone(live!.body)
  body.categories.general!.dispatch = { kind: 'hours', hours: 10, night: null }
  const console = <T>(work: Parameters<typeof w.kernel.db.transact<T>>[1]) => w.kernel.db.transact(console_, work)
  assert.equal((await console((tx) => saveDraft(tx, { ...act, policyId: 'no', body, note: '' }))).ok, false)
  const draft = await console((tx) => saveDraft(tx, { ...act, body, note: 'ten hours' }))
  assert.ok(draft.ok && draft.version === 2)
  const from = testStart + hour
  const refused = await console((tx) => schedulePolicy(tx, { ...act, version: 2, effectiveFrom: from }))
  assert.equal(!refused.ok && refused.why, 'needs-second-person')
  const past = await console((tx) => schedulePolicy(tx, { ...act, actor: 'person:b', version: 2, effectiveFrom: 1 }))
  assert.equal(!past.ok && past.why, 'date-in-the-past')
  assert.ok(
    (await console((tx) => schedulePolicy(tx, { ...act, actor: 'person:b', version: 2, effectiveFrom: from }))).ok,
  )
  const [early, late, shown] = await ordersPaid(w.kernel, w.shopId, [
    { paidAt: from - 1 },
    { paidAt: from },
    { paidAt: from + hour, termsId: `${shippingPolicyId}@1` },
  ])
  await w.drain()
  const applied = async (id: string) => (await w.of(id))[0]!
  assert.deepEqual(
    [(await applied(early!.orderId)).policyVersion, (await applied(late!.orderId)).policyVersion],
    [1, 2],
  )
  assert.equal((await applied(shown!.orderId)).policyVersion, 1, 'what the buyer was shown binds')
  w.kernel.clock.set(from + 2 * hour)
  assert.ok((await console((tx) => rollBackPolicy(tx, { ...act, toVersion: 1 }))).ok)
  const again = await console((tx) => rollBackPolicy(tx, { ...act, toVersion: 3 }))
  assert.equal(!again.ok && again.why, 'already-in-force')
  const [after] = await ordersPaid(w.kernel, w.shopId, [{}])
  await w.drain()
  const promised = await applied(after!.orderId)
  assert.deepEqual([promised.policyVersion, promised.dueAt - after!.paidAt], [3, 48 * hour])
  await w.kernel.close()
})
