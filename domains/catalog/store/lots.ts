import type { Id, Instant, Tx } from '@heed/kernel'
import type { GradeRule } from '../rules/grade.ts'

export async function readStandard(
  tx: Tx,
  standard: string,
  now: Instant,
): Promise<{ version: number; rules: GradeRule[] } | null> {
  return await tx.maybe(
    `select s.version, s.rules from catalog.grade_standard s where s.standard = $1 and s.effective_from <= $2 order by s.version desc limit 1`,
    [standard, now],
  )
}

export async function upsertStandard(
  tx: Tx,
  row: {
    standard: string
    version: number
    species: string
    authority: string
    effectiveFrom: Instant
    rules: GradeRule[]
  },
): Promise<void> {
  await tx.rows(
    `insert into catalog.grade_standard (standard, version, species, authority, effective_from, rules) values ($1, $2, $3, $4, $5, $6)
     on conflict (standard, version) do nothing`,
    [row.standard, row.version, row.species, row.authority, row.effectiveFrom, JSON.stringify(row.rules)],
  )
}

export async function insertLot(
  tx: Tx,
  shopId: Id,
  lot: { lotId: Id; productId: Id; lotName: string; grower: string; origin: unknown; harvestedAt: Instant },
): Promise<void> {
  await tx.rows(
    `insert into catalog.lot (shop_id, lot_id, product_id, name, grower, origin, harvested_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [shopId, lot.lotId, lot.productId, lot.lotName, lot.grower, JSON.stringify(lot.origin), lot.harvestedAt],
  )
}

export async function insertInspection(
  tx: Tx,
  shopId: Id,
  one: {
    inspectionId: Id
    lotId: Id
    standard: string
    version: number
    measures: Record<string, number>
    grade: string
    inspector: string
  },
): Promise<void> {
  await tx.rows(
    `insert into catalog.inspection (shop_id, inspection_id, lot_id, standard, standard_version, measures, grade, inspector, inspected_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      shopId,
      one.inspectionId,
      one.lotId,
      one.standard,
      one.version,
      JSON.stringify(one.measures),
      one.grade,
      one.inspector,
      tx.now,
    ],
  )
}

export async function gradeProduct(tx: Tx, shopId: Id, productId: Id, lotId: Id, grade: string): Promise<boolean> {
  const rows = await tx.rows(
    `update catalog.product set grade = $4, lot_id = $3 where shop_id = $1 and product_id = $2 returning product_id`,
    [shopId, productId, lotId, grade],
  )
  return rows.length === 1
}

export interface LotRow {
  lotId: Id
  name: string
  grower: string
  origin: { zh: string; en: string }
  harvestedAt: Instant
  standard: string
  measures: Record<string, number>
  grade: string
  inspectedAt: Instant
}

export async function readLotOf(tx: Tx, productId: Id): Promise<LotRow | null> {
  return await tx.maybe<LotRow>(
    `select l.lot_id as "lotId", l.name, l.grower, l.origin, l.harvested_at as "harvestedAt", i.standard, i.measures, i.grade, i.inspected_at as "inspectedAt"
     from catalog.product p join catalog.lot l on l.shop_id = p.shop_id and l.lot_id = p.lot_id
     join lateral (select * from catalog.inspection n where n.shop_id = l.shop_id and n.lot_id = l.lot_id order by n.inspected_at desc, n.inspection_id limit 1) i on true
     where p.product_id = $1`,
    [productId],
  )
}
