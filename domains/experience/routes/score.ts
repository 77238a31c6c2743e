import type { IdentityAnswers } from '@heed/identity/contract'
import { type BoundRoute, bindRoutes, type Id, type Kernel, pageRows, refuse, type Tx } from '@heed/kernel'
import { recordDeduction } from '../actions/record-deduction.ts'
import { readInputs, windowFrom } from '../answers/read-inputs.ts'
import { showScore, showVersions } from '../answers/show-score.ts'
import { routes } from '../contract/http.ts'
import { type MetricKey, metricKeys } from '../contract/metrics.ts'
import { formulaAt } from '../rules/formulas.ts'
import { rankFixes } from '../rules/rank-fixes.ts'
import { scoreShop } from '../rules/score-shop.ts'
import { starsTenths } from '../rules/stars.ts'
import { listBehind } from '../store/measure.ts'
import { readScoreDays, readScores } from '../store/scores.ts'

const historyDays = 30

export function experienceRoutes(kernel: Kernel, identity: IdentityAnswers): BoundRoute[] {
  return bindRoutes(routes, {
    'GET /api/open/shops/:shopId/score': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const score = (await readScores(tx, [call.params.shopId])).get(call.params.shopId)
        if (!score) return refuse('no-score-yet')
        const { stage, formulaVersion, asOf } = score
        const shown = stage === 'formal'
        return {
          stage,
          formulaVersion,
          asOf,
          tenths: shown ? score.tenths : null,
          starsTenths: shown ? starsTenths(score.tenths) : null,
          parts: shown ? score.parts : null,
        }
      }),
    'GET /api/desk/score': (call) =>
      kernel.db.transact(call.reach, (tx) => wholeScore(tx, identity, call.caller.shopId!)),
    'GET /api/desk/score/metrics/:metric/orders': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const rowsMax = Math.min(call.query.limit ?? 30, pageRows.max)
        const window = { from: windowFrom(formulaAt(tx.now), tx.now), until: tx.now }
        const found = await listBehind(tx, call.params.metric, call.caller.shopId!, window, {
          after: readCursor(call.query.after),
          onlyBad: call.query.only === 'bad',
          rowsMax: rowsMax + 1,
        })
        const rows = found.slice(0, rowsMax)
        const last = rows.at(-1)
        return { rows, next: found.length > rowsMax && last ? `${last.at}.${last.rowId}` : null, asOf: tx.now }
      }),
    'POST /api/desk/score/what-if': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const formula = formulaAt(tx.now)
        const suppose = call.body.metrics as Partial<Record<MetricKey, number>>
        const strange = Object.keys(suppose).find((one) => !formula.metrics[one as MetricKey])
        if (strange) return refuse('not-in-the-formula', { metric: strange, formulaVersion: formula.version })
        const inputs = await inputsOf(tx, identity, call.caller.shopId!)
        return {
          ...showScore(scoreShop(formula, inputs, suppose)),
          beforeTenths: scoreShop(formula, inputs).tenths,
          fixes: rankFixes(formula, inputs, suppose),
          asOf: tx.now,
        }
      }),
    'POST /api/console/deductions': (call) => recordDeduction(kernel, identity, call.reach, call.body, call.once),
  })
}

async function inputsOf(tx: Tx, identity: IdentityAnswers, shopId: Id) {
  return (await readInputs(tx, identity, formulaAt(tx.now), [shopId], metricKeys)).get(shopId)!
}

async function wholeScore(tx: Tx, identity: IdentityAnswers, shopId: Id) {
  const formula = formulaAt(tx.now)
  const inputs = await inputsOf(tx, identity, shopId)
  const stored = (await readScores(tx, [shopId])).get(shopId)
  return {
    asOf: tx.now,
    windowFrom: windowFrom(formula, tx.now),
    formulaVersion: formula.version,
    category: inputs.category,
    validOrders: inputs.validOrders,
    ...showScore(scoreShop(formula, inputs)),
    published: stored ? { tenths: stored.tenths, asOf: stored.asOf } : null,
    history: await readScoreDays(tx, shopId, historyDays),
    versions: showVersions(formula, inputs),
    fixes: rankFixes(formula, inputs),
  }
}

/** Where the last row stood; one that cannot be read starts from the beginning. */
function readCursor(text: string | undefined): { at: number; rowId: Id } | null {
  const found = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), rowId: found[2]! } : null
}
