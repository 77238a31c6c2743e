import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { lotInspected } from '../contract/facts.ts'
import { gradeOf } from '../rules/grade.ts'
import { gradeProduct, insertInspection, insertLot, readStandard } from '../store/lots.ts'

export interface LotInspection {
  productId: Id
  lotName: string
  grower: string
  origin: { zh: string; en: string }
  harvestedAt: number
  standard: string
  measures: Record<string, number>
  inspector: string
}

/** Measures a lot, grades it by the standard in force, and sets the listing's grade: control at the source. */
export async function inspectLot(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  inspection: LotInspection,
): Promise<Outcome<{ lotId: Id; grade: string }, 'no-such-standard' | 'no-such-product'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const standard = await readStandard(tx, inspection.standard, tx.now)
    if (!standard) return refuse('no-such-standard')
    const grade = gradeOf(standard.rules, inspection.measures)
    const lotId = tx.newId()
    await insertLot(tx, reach.shopId, { lotId, ...inspection })
    await insertInspection(tx, reach.shopId, {
      inspectionId: tx.newId(),
      lotId,
      standard: inspection.standard,
      version: standard.version,
      measures: inspection.measures,
      grade,
      inspector: inspection.inspector,
    })
    if (!(await gradeProduct(tx, reach.shopId, inspection.productId, lotId, grade))) return refuse('no-such-product')
    tx.say(
      lotInspected,
      { lotId, productId: inspection.productId, standard: inspection.standard, grade, measures: inspection.measures },
      { key: lotId },
    )
    return { ok: true, lotId, grade }
  })
}
