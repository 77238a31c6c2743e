import type { IdentityAnswers } from '@heed/identity/contract'
import type { Kernel } from '@heed/kernel'
import { metricsOf, readInputs } from '../answers/read-inputs.ts'
import type { ScoreAnswer } from '../contract/answers.ts'
import { scoreChanged } from '../contract/facts.ts'
import { formulaAt } from '../rules/formulas.ts'
import { dayStart } from '../rules/pickup-clock.ts'
import { scoreShop } from '../rules/score-shop.ts'
import { takeDue } from '../store/pulse.ts'
import { readScores, writeScores } from '../store/scores.ts'

/** Computes the scores that are due under the formula that binds now; says so where one changed. Returns how many. */
export async function recomputeScores(kernel: Kernel, identity: IdentityAnswers, rowsMax: number): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'experience' }, async (tx) => {
    const shopIds = await takeDue(tx, rowsMax)
    if (shopIds.length === 0) return 0
    const formula = formulaAt(tx.now)
    const inputs = await readInputs(tx, identity, formula, shopIds, metricsOf(formula))
    const before = await readScores(tx, shopIds)
    const scores = shopIds.map((shopId): ScoreAnswer => {
      const { tenths, parts, stage } = scoreShop(formula, inputs.get(shopId)!)
      return { shopId, formulaVersion: formula.version, tenths, parts, stage, asOf: tx.now }
    })
    await writeScores(tx, scores, dayStart(tx.now))
    for (const score of scores) sayIfChanged(score, before.get(score.shopId))
    return shopIds.length

    function sayIfChanged(score: ScoreAnswer, old: ScoreAnswer | undefined) {
      const same =
        old?.tenths === score.tenths &&
        old.stage === score.stage &&
        old.formulaVersion === score.formulaVersion &&
        JSON.stringify(partsOf(old)) === JSON.stringify(partsOf(score))
      if (same) return
      tx.say(scoreChanged, { ...score, before: old?.tenths ?? null }, { shopId: score.shopId, key: score.shopId })
    }
  })
}

const partsOf = ({ parts }: ScoreAnswer) => [parts.product, parts.logistics, parts.service]
