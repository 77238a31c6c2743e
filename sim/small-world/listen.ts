import type { Id } from '@heed/kernel'
import { desk } from '../world/callers.ts'
import { act } from './act.ts'
import { listProduct, publishVideo } from './set-up.ts'
import { pickRecent, remember, type SmallShop, type SmallWorld } from './small-world.ts'

interface Row {
  demandId: Id
  productId: Id | null
  state: string
}

const staffOf = (shop: SmallShop) => desk(shop.shopId, shop.owner, 'owner')
const unknown = '00000000-0000-7000-8000-000000000005'

async function board(small: SmallWorld, shop: SmallShop): Promise<Row[]> {
  const show = small.chance.pick(['open', 'open', 'emerging', 'answered', 'not-now'] as const)
  const got = await act<{ rows: Row[] }>(small, 'GET /api/desk/demands', { query: { show, limit: 12 } }, staffOf(shop))
  return got.ok ? got.answer.rows : []
}

async function pickDemand(small: SmallWorld): Promise<{ shop: SmallShop; row: Row } | null> {
  const shop = small.chance.pick(small.shops)
  const rows = await board(small, shop)
  if (small.chance.int(25) === 0) return { shop, row: { demandId: unknown, productId: null, state: 'heard' } }
  return rows.length > 0 ? { shop, row: small.chance.pick(rows) } : null
}

export async function decide(small: SmallWorld): Promise<void> {
  const found = await pickDemand(small)
  if (!found) return
  const words = { zh: `读作 ${small.next()}`, en: 'reading' }
  const body = small.chance.pick([
    { verb: 'read', reading: words },
    { verb: 'not-now', why: '还没想好' },
    { verb: 'reopen' },
    { verb: 'snooze', hours: small.chance.int(3) * 24 },
    { verb: 'rename', title: words },
  ] as const)
  const params = { demandId: found.row.demandId }
  await act(small, 'POST /api/desk/demands/:demandId/decide', { params, body }, staffOf(found.shop))
}

export async function merge(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const rows = await board(small, shop)
  if (rows.length === 0) return
  // Now and then one that already lies under another.
  const before = small.chance.int(5) === 0 ? pickRecent(small.chance, merged(small)) : undefined
  const from = before?.shop === shop ? before.demandId : small.chance.pick(rows).demandId
  const into = small.chance.int(20) === 0 ? unknown : small.chance.pick(rows).demandId
  const asked = { params: { demandId: from }, body: { into } }
  const done = await act(small, 'POST /api/desk/demands/:demandId/merge', asked, staffOf(shop))
  if (done.ok) merged(small).push({ shop, demandId: from })
}

const mergedOf = new WeakMap<SmallWorld, { shop: SmallShop; demandId: Id }[]>()
const merged = (small: SmallWorld) => {
  if (!mergedOf.has(small)) mergedOf.set(small, [])
  return mergedOf.get(small)!
}

export async function unmerge(small: SmallWorld): Promise<void> {
  const done = pickRecent(small.chance, merged(small)) ?? { shop: small.shops[0]!, demandId: unknown }
  const params = { demandId: small.chance.int(20) === 0 ? unknown : done.demandId }
  await act(small, 'POST /api/desk/demands/:demandId/unmerge', { params }, staffOf(done.shop))
}

export async function reply(small: SmallWorld): Promise<void> {
  const found = await pickDemand(small)
  if (!found) return
  const to = small.chance.int(4) === 0 ? [small.chance.pick(small.shoppers)] : 'all'
  const asked = {
    params: { demandId: found.row.demandId },
    body: { text: '谢谢，我们在看。', to },
    idempotencyKey: `reply:${small.next()}`,
  }
  const key = 'POST /api/desk/demands/:demandId/reply'
  await act(small, key, asked, staffOf(found.shop))
  if (small.chance.int(6) === 0) await act(small, key, asked, staffOf(found.shop))
}

/** A draft is asked for, the shop writes down what it really changes. */
export async function revise(small: SmallWorld): Promise<void> {
  const found = await pickDemand(small)
  if (!found) return
  const { shop, row } = found
  const params = { demandId: row.demandId }
  const wanted = await act<{ revisionId: Id }>(
    small,
    'POST /api/desk/demands/:demandId/revise',
    { params },
    staffOf(shop),
  )
  if (!wanted.ok || !row.productId) return
  const { revisionId } = wanted.answer
  remember(shop.drafts, { revisionId, productId: row.productId })
  if (small.chance.int(3) === 0) return
  const changes = [
    {
      attribute: 'length',
      label: { zh: '衣长', en: 'Length' },
      before: '60',
      after: small.chance.int(6) === 0 ? '60' : String(40 + (small.next() % 20)),
      unit: 'cm',
      reason: { zh: '大家说太长', en: 'people said it is long' },
    },
  ]
  const body = { productId: row.productId, revisionId, changes, reading: { zh: '', en: '' }, demandIds: [row.demandId] }
  if (small.chance.int(15) === 0) body.productId = unknown
  await act(small, 'POST /api/desk/revisions', { body }, staffOf(shop))
}

/** A change that nobody asked for; some of it of drafts that are gone, out already, or far too long. */
export async function reviseByHand(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const change = {
    attribute: 'weight',
    label: { zh: '克重', en: 'Weight' },
    before: '300',
    after: String(small.next()),
    unit: 'g',
    reason: { zh: '', en: '' },
  }
  const odd = chance.int(3)
  const draft = pickRecent(chance, shop.drafts)
  const body = {
    productId: odd === 1 && draft ? draft.productId : chance.pick(shop.productIds),
    ...(odd === 0 && { revisionId: unknown }),
    ...(odd === 1 && draft && { revisionId: draft.revisionId }),
    changes: Array.from({ length: 1 + chance.int(3) }, () => change),
    reading: { zh: '', en: '' },
    demandIds: [],
  }
  const kept = await act<{ revisionId: Id }>(small, 'POST /api/desk/revisions', { body }, staffOf(shop))
  if (kept.ok) remember(shop.drafts, { revisionId: kept.answer.revisionId, productId: body.productId })
}

export async function release(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const draft = pickRecent(small.chance, shop.drafts)
  if (!draft) return
  const revisionId = small.chance.int(25) === 0 ? unknown : draft.revisionId
  const asked = { params: { revisionId }, idempotencyKey: `release:${small.next()}` }
  const key = 'POST /api/desk/revisions/:revisionId/release'
  await act(small, key, asked, staffOf(shop))
  if (small.chance.int(6) === 0) await act(small, key, asked, staffOf(shop))
  if (small.chance.int(20) === 0)
    await act(small, key, { ...asked, params: { revisionId: shop.drafts[0]!.revisionId } }, staffOf(shop))
}

/** A film, or a new product, that answers what people asked for. */
export async function answerWithWork(small: SmallWorld): Promise<void> {
  const found = await pickDemand(small)
  if (!found || found.row.demandId === unknown) return
  if (small.chance.int(3) > 0) return await publishVideo(small, found.shop, [found.row.demandId])
  if (found.shop.productIds.length > 8) return
  const category = found.shop === small.shops[0] ? 'berries' : 'apparel'
  const goods = { title: '新品', category, prices: [6900], stock: 20, firstSaidIn: found.row.demandId }
  await listProduct(small, found.shop, goods)
}
