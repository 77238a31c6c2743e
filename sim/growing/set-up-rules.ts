import type { Caller } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { type DispatchRuleVersion, dispatchRules } from '../town/dispatch-rules.ts'
import { mustAsk } from '../world/ask.ts'

const policyId = 'shipping-promise'

interface PolicyBody {
  categories: Record<string, { dispatch: unknown; compensation: unknown; calendar: string; graceMinutes: number }>
}

/** The operator's own late-dispatch rule in force: drafted from the pack that ships, given its date, once. */
export async function setUpDispatchRule(app: App, operator: Caller): Promise<void> {
  const rule = dispatchRules.at(-1)!
  const { rows } = await mustAsk<{ rows: { note: string }[] }>(app, 'GET /api/console/policies', {}, operator)
  if (rows.some((row) => row.note === rule.note.zh)) return
  const body = await bodyOf(app, operator, rule)
  const { version } = await mustAsk<{ version: number }>(
    app,
    'POST /api/console/policies/drafts',
    { body: { policyId, body, note: rule.note.zh }, idempotencyKey: `town:rule:${rule.version}` },
    operator,
  )
  await mustAsk(
    app,
    'POST /api/console/policies/schedule',
    { body: { policyId, version, effectiveFrom: null }, idempotencyKey: `town:rule:${rule.version}:bind` },
    operator,
  )
}

/** The pack in force with a version's lines in it: hours counted from payment, the coupon it owes. */
export async function bodyOf(app: App, operator: Caller, rule: DispatchRuleVersion): Promise<PolicyBody> {
  const now = await mustAsk<{ body: PolicyBody }>(
    app,
    'GET /api/open/policies/:policyId',
    { params: { policyId } },
    operator,
  )
  const categories = { ...now.body.categories }
  for (const line of rule.lines) {
    const pays = line.couponMinor
      ? {
          amount: { kind: 'fixed', amountMinor: line.couponMinor },
          payAs: 'coupon',
          fundedBy: 'shop',
          validDays: 30,
        }
      : null
    categories[line.category] = {
      dispatch: { kind: 'hours', hours: line.hours, night: null },
      calendar: 'every-day',
      graceMinutes: 0,
      compensation: pays,
    }
  }
  return { ...now.body, categories }
}
