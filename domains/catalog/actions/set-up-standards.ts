import type { Kernel } from '@heed/kernel'
import { upsertStandard } from '../store/lots.ts'

/**
 * The grade standards the product ships with, as dated data. The rose standard is the demonstration's own (head size and
 * colour saturation); the auction's fuller criteria are further standards of the same shape.
 */
export async function setUpStandards(kernel: Kernel, actor: string): Promise<void> {
  await kernel.db.transact({ role: 'worker', actor }, (tx) =>
    upsertStandard(tx, {
      standard: 'rose-head-colour',
      version: 1,
      species: 'rosa',
      authority: 'self',
      effectiveFrom: 0,
      rules: [
        { grade: 'A', atLeast: { headCm: 5.5, saturation: 78 } },
        { grade: 'B', atLeast: { headCm: 5, saturation: 70 } },
        { grade: 'C', atLeast: { headCm: 4.5, saturation: 62 } },
        { grade: 'D', atLeast: { headCm: 4 } },
        { grade: 'E', atLeast: {} },
      ],
    }),
  )
}
