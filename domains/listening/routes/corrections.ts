import type { Handler, Kernel, Reach } from '@heed/kernel'
import { correctWords } from '../actions/correct-words.ts'
import { undoCorrection } from '../actions/undo-correction.ts'
import type { correctionRoutes } from '../contract/corrections.ts'
import { readAfter, showAfter } from '../rules/page-keys.ts'
import { withoutTraces } from '../rules/without-traces.ts'
import { readCorrections } from '../store/corrections.ts'

type Corrections = { [K in keyof typeof correctionRoutes]: Handler<(typeof correctionRoutes)[K]> }
const ofShop = (reach: Reach) => reach as Reach & { shopId: string }
const exportPage = 200

export function correctionHandlers(kernel: Kernel): Corrections {
  return {
    'POST /api/desk/demands/:demandId/correct': ({ reach, params, body }) =>
      correctWords(kernel, ofShop(reach), params.demandId, body.verbatimIds, body.to),
    'POST /api/desk/corrections/:deedId/undo': ({ reach, params }) =>
      undoCorrection(kernel, ofShop(reach), params.deedId),
    'GET /api/desk/corrections': ({ reach, query }) =>
      kernel.db.transact(reach, async (tx) => {
        const rowsMax = query.limit ?? exportPage
        const rows = await readCorrections(tx, ofShop(reach).shopId, readAfter(query.after), rowsMax)
        const last = rows.at(-1)
        return {
          rows: rows.map(({ correctionId, text, ...one }) => ({
            ...one,
            id: correctionId,
            text: text === null ? null : withoutTraces(text),
          })),
          next: last && rows.length === rowsMax ? showAfter({ at: last.madeAt, id: last.correctionId }) : null,
        }
      }),
  }
}
