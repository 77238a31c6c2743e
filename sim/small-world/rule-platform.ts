import { hour, type Id } from '@heed/kernel'
import { desk, operatorCaller } from '../world/callers.ts'
import { act } from './act.ts'
import { remember, type SmallWorld } from './small-world.ts'

const policyId = 'shipping-promise'
const unknown = '00000000-0000-7000-8000-000000000007'

interface PolicyBody {
  categories: Record<string, { graceMinutes: number; compensation: { validDays: number } | null }>
}

/** The operator drafts, dates or takes back a rule; orders keep the version they were paid under. */
export async function changeRules(small: SmallWorld): Promise<void> {
  const { chance } = small
  const operator = operatorCaller(small.operator)
  const kept = await act<{ rows: { version: number; state: string }[] }>(
    small,
    'GET /api/console/policies',
    {},
    operator,
  )
  if (!kept.ok) return
  const version = chance.pick(kept.answer.rows).version
  const idempotencyKey = `rule:${small.next()}`
  const how = chance.int(4)
  if (how === 0) {
    const toVersion = chance.int(6) === 0 ? 999 : version
    const asked = { body: { policyId, toVersion }, idempotencyKey }
    const done = await act(small, 'POST /api/console/policies/roll-back', asked, operator)
    // She meant another version, and her page kept the key.
    const other = { body: { policyId, toVersion: toVersion + 1 }, idempotencyKey }
    if (done.ok) await act(small, 'POST /api/console/policies/roll-back', other, operator)
  } else if (how === 1 && kept.answer.rows.length < 60) await draft(small, idempotencyKey)
  else {
    const now = small.world.kernel.clock.now()
    const effectiveFrom = chance.pick([null, null, now + hour, now - hour])
    const asked = { body: { policyId, version, effectiveFrom }, idempotencyKey }
    await act(small, 'POST /api/console/policies/schedule', asked, operator)
  }
}

async function draft(small: SmallWorld, idempotencyKey: string): Promise<void> {
  const operator = operatorCaller(small.operator)
  const now = await act<{ body: PolicyBody }>(
    small,
    'GET /api/open/policies/:policyId',
    { params: { policyId } },
    operator,
  )
  if (!now.ok) return
  const body = structuredClone(now.answer.body)
  for (const rule of Object.values(body.categories)) {
    rule.graceMinutes = small.chance.int(90)
    if (rule.compensation) rule.compensation.validDays = 1 + small.chance.int(12)
  }
  await act(
    small,
    'POST /api/console/policies/drafts',
    { body: { policyId, body, note: '试一试' }, idempotencyKey },
    operator,
  )
}

/** A shop says that a breach was not its fault; the operator judges. */
export async function appeal(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const staff = desk(shop.shopId, shop.owner, 'owner')
  const got = await act<{ rows: { promiseId: Id }[] }>(small, 'GET /api/desk/breaches', { query: { limit: 20 } }, staff)
  if (got.ok && got.answer.rows.length > 0) {
    const seen = chance.pick(got.answer.rows).promiseId
    remember(shop.breaches, seen)
    // Some appeals come long after the breach was read.
    const promiseId = chance.int(15) === 0 ? unknown : chance.int(4) === 0 ? shop.breaches[0]! : seen
    const asked = { params: { promiseId }, body: { words: '暴雨封路' }, idempotencyKey: `appeal:${small.next()}` }
    await act(small, 'POST /api/desk/breaches/:promiseId/appeal', asked, staff)
  }
  if (chance.int(2) === 0) await judgeAppeal(small)
}

async function judgeAppeal(small: SmallWorld): Promise<void> {
  const operator = operatorCaller(small.operator)
  const asked = { query: { state: 'open', limit: 10 } }
  const got = await act<{ rows: { appealId: Id }[] }>(small, 'GET /api/console/appeals', asked, operator)
  if (!got.ok || got.answer.rows.length === 0) return
  const appealId = small.chance.int(15) === 0 ? unknown : got.answer.rows[0]!.appealId
  await act(
    small,
    'POST /api/console/appeals/:appealId/decide',
    {
      params: { appealId },
      body: { upheld: small.chance.int(2) === 0, why: '看过记录' },
      idempotencyKey: `judge:${small.next()}`,
    },
    operator,
  )
}
