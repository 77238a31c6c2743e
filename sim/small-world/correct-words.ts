import type { Id } from '@heed/kernel'
import { desk } from '../world/callers.ts'
import { act } from './act.ts'
import { pickRecent, remember, type SmallShop, type SmallWorld } from './small-world.ts'

const staffOf = (shop: SmallShop) => desk(shop.shopId, shop.owner, 'owner')
const unknown = '00000000-0000-7000-8000-000000000008'

const madeOf = new WeakMap<SmallWorld, { shop: SmallShop; deedId: Id }[]>()
const made = (small: SmallWorld) => {
  if (!madeOf.has(small)) madeOf.set(small, [])
  return madeOf.get(small)!
}

/** Somebody at the desk says that words mean another demand, a new one, or none; the same words follow. */
export async function correctWords(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const query = { show: chance.pick(['open', 'emerging', 'answered'] as const), limit: 12 }
  const got = await act<{ rows: { demandId: Id }[] }>(small, 'GET /api/desk/demands', { query }, staffOf(shop))
  if (!got.ok || got.answer.rows.length === 0) return
  const { demandId } = chance.pick(got.answer.rows)
  const asked = { params: { demandId }, query: {} }
  const quotes = await act<{ rows: { verbatimId: Id }[] }>(
    small,
    'GET /api/desk/demands/:demandId/quotes',
    asked,
    staffOf(shop),
  )
  if (!quotes.ok) return
  const verbatimIds = quotes.answer.rows.slice(0, 1 + chance.int(3)).map((one) => one.verbatimId)
  if (verbatimIds.length === 0 || chance.int(12) === 0) verbatimIds.splice(0, verbatimIds.length, unknown)
  const other = chance.int(10) === 0 ? unknown : chance.pick(got.answer.rows).demandId
  const title = { zh: `另一件 ${small.next()}`, en: 'something else' }
  const to = chance.pick([{ kind: 'demand', demandId: other }, { kind: 'new', title }, { kind: 'none' }] as const)
  const done = await act<{ deedId: Id }>(
    small,
    'POST /api/desk/demands/:demandId/correct',
    { params: { demandId: chance.int(20) === 0 ? unknown : demandId }, body: { verbatimIds, to } },
    staffOf(shop),
  )
  if (done.ok) remember(made(small), { shop, deedId: done.answer.deedId })
}

/** The correction was a mistake: everything it took elsewhere comes back. */
export async function undoCorrection(small: SmallWorld): Promise<void> {
  const done = pickRecent(small.chance, made(small)) ?? { shop: small.shops[0]!, deedId: unknown }
  const params = { deedId: small.chance.int(10) === 0 ? unknown : done.deedId }
  await act(small, 'POST /api/desk/corrections/:deedId/undo', { params }, staffOf(done.shop))
}
