import { day, type Id } from '@heed/kernel'
import { mustAsk } from '../world/ask.ts'
import { desk, shopper } from '../world/callers.ts'
import { act } from './act.ts'
import type { SmallShop, SmallWorld } from './small-world.ts'

const actor = 'simulation:small-world'
const shopperCount = 40
/** Box and filling, grams. */
export const tareGrams = 120

interface Plan {
  slug: string
  name: { zh: string; en: string }
  city: string
  province: string
  goods: { title: string; category: string; prices: number[] }[]
  stock: number
}

const plans: Plan[] = [
  {
    slug: 'berries-and-roses',
    name: { zh: '莓与花', en: 'Berries and Roses' },
    city: '昆明',
    province: '云南',
    goods: [
      { title: '蓝莓', category: 'berries', prices: [3990, 7590] },
      { title: '玫瑰', category: 'cut-flowers', prices: [5900] },
      { title: '草莓', category: 'berries', prices: [4500] },
    ],
    stock: 60,
  },
  {
    slug: 'plain-knits',
    name: { zh: '素织', en: 'Plain Knits' },
    city: '杭州',
    province: '浙江',
    goods: [
      { title: '开衫', category: 'apparel', prices: [19900, 21900] },
      { title: '围巾', category: 'apparel', prices: [8900] },
      { title: '毛衣', category: 'apparel', prices: [25900] },
    ],
    stock: 25,
  },
]

/** Opens the shops with goods, stock, a carrier, a show and a video; makes the shoppers known. */
export async function setUp(small: SmallWorld): Promise<void> {
  const { app } = small.world
  const { identity, catalog } = app.domains
  await catalog.requests.setUpStandards(actor)
  const names = Array.from({ length: shopperCount }, (_, nth) => `shopper ${nth}`)
  const staff = ['operator', ...plans.map((plan) => plan.slug)]
  const ids = await identity.requests.knowPeople(
    [...names, ...staff].map((name) => ({ sourceKey: `small:${name}`, name, lang: 'zh' as const })),
    actor,
  )
  small.shoppers = ids.slice(0, shopperCount)
  small.operator = ids[shopperCount]!
  await identity.requests.appointStaff(small.operator, 'admin', actor)
  const owners = ids.slice(shopperCount + 1)
  for (const [nth, plan] of plans.entries()) small.shops.push(await openShop(small, plan, owners[nth]!))
  await app.drain()
  for (const [nth, plan] of plans.entries()) await furnish(small, plan, small.shops[nth]!)
  for (const [nth, personId] of small.shoppers.entries()) if (nth % 2 === 0) await saveAddress(small, personId)
  await app.drain()
}

async function openShop(small: SmallWorld, plan: Plan, owner: Id): Promise<SmallShop> {
  const { shopId } = await small.world.app.domains.identity.requests.openShop(
    {
      name: plan.name,
      slug: plan.slug,
      category: plan.goods[0]!.category,
      homeCity: plan.city,
      owner: { personId: owner },
      demo: false,
    },
    actor,
  )
  const carrier = `carrier-of-${plan.slug}`
  const drawers = { claims: [], messages: [], drafts: [], breaches: [], voyages: [], lastPush: null }
  return { shopId, owner, carrier, variants: [], productIds: [], locationIds: [], showId: '', videoIds: [], ...drawers }
}

async function furnish(small: SmallWorld, plan: Plan, shop: SmallShop): Promise<void> {
  const { trade, fulfilment } = small.world.app.domains
  const { shopId } = shop
  const { city, province } = plan
  for (const key of ['front', 'back']) {
    const location = { key, shopId, name: { zh: key, en: key }, city, province, actor }
    shop.locationIds.push((await trade.requests.setUpLocation(location)).locationId)
  }
  const prices = [
    { province: '*', priceMinor: 800, freeFromMinor: 20_000 },
    { province, priceMinor: 0, freeFromMinor: null },
  ]
  await trade.requests.setShipping({ shopId, prices, actor })
  const warehouses = shop.locationIds.map((locationId, nth) => ({
    key: `warehouse-${nth}`,
    name: { zh: '仓', en: 'warehouse' },
    city,
    province,
    locationId,
    tareGrams,
  }))
  await fulfilment.requests.setUpWarehouses({ shopId, warehouses, actor })
  const { carrierCallback: secret } = small.world.secrets
  const name = { zh: '快递', en: 'carrier' }
  await fulfilment.requests.setUpCarriers({
    shopId,
    carriers: [{ carrier: shop.carrier, name, codeTable: 'heed', secret }],
    actor,
  })
  for (const goods of plan.goods) await listProduct(small, shop, { ...goods, stock: plan.stock })
  await planShow(small, shop)
  await publishVideo(small, shop, [])
}

/** A product with its variants; every variant is on the front shelf, the first one on the back shelf too. */
export async function listProduct(
  small: SmallWorld,
  shop: SmallShop,
  goods: { title: string; category: string; prices: number[]; stock: number; firstSaidIn?: Id },
): Promise<void> {
  const { app } = small.world
  const nth = small.next()
  const variants = goods.prices.map((priceMinor, at) => ({
    name: { zh: `款 ${at}`, en: `kind ${at}` },
    priceMinor,
    currency: 'CNY',
    grams: 300 + 200 * at,
  }))
  const body = {
    title: { zh: goods.title, en: `goods ${nth}` },
    description: { zh: '', en: '' },
    category: goods.category,
    picture: '/pictures/plain.svg',
    attributes: { length: { label: { zh: '衣长', en: 'Length' }, value: '60', unit: 'cm' } },
    firstSaidIn: goods.firstSaidIn ?? null,
    sourceKey: `small:${nth}`,
    variants,
  }
  const staff = desk(shop.shopId, shop.owner, 'owner')
  const listed = await act<{ productId: Id; variantIds: Id[] }>(small, 'POST /api/desk/products', { body }, staff)
  if (!listed.ok) return
  const { productId, variantIds } = listed.answer
  shop.productIds.push(productId)
  variantIds.forEach((variantId, at) => {
    const { priceMinor, grams } = variants[at]!
    shop.variants.push({ variantId, productId, priceMinor, grams })
  })
  const shelves = (at: number) => (at === 0 ? shop.locationIds : shop.locationIds.slice(0, 1))
  const items = variantIds.flatMap((variantId, at) =>
    shelves(at).map((locationId) => ({ variantId, locationId, quantity: goods.stock })),
  )
  await app.domains.trade.requests.addStock({ key: `first:${nth}`, shopId: shop.shopId, items, actor })
}

/** The show that the shop runs next. */
export async function planShow(small: SmallWorld, shop: SmallShop): Promise<void> {
  const body = {
    title: { zh: '直播', en: 'live' },
    hostId: shop.owner,
    poster: '/pictures/plain.svg',
    plannedAt: small.world.kernel.clock.now() + day,
    productIds: shop.productIds.slice(0, 3),
    sourceKey: `small:show:${small.next()}`,
  }
  const staff = desk(shop.shopId, shop.owner, 'owner')
  const planned = await act<{ showId: Id }>(small, 'POST /api/desk/shows', { body }, staff)
  if (planned.ok) shop.showId = planned.answer.showId
}

export async function publishVideo(small: SmallWorld, shop: SmallShop, answersDemandIds: Id[]): Promise<void> {
  const body = {
    title: { zh: '短视频', en: 'clip' },
    picture: '/pictures/plain.svg',
    productId: small.chance.pick(shop.productIds),
    answersDemandIds,
    silent: false,
    sourceKey: `small:video:${small.next()}`,
  }
  const staff = desk(shop.shopId, shop.owner, 'owner')
  const published = await act<{ videoId: Id }>(small, 'POST /api/desk/videos', { body }, staff)
  if (published.ok) shop.videoIds.push(published.answer.videoId)
}

async function saveAddress(small: SmallWorld, personId: Id): Promise<void> {
  const body = { ...addressOf(small), isDefault: true }
  const idempotencyKey = `small:address:${personId}`
  await mustAsk(small.world.app, 'POST /api/shop/addresses', { body, idempotencyKey }, shopper(personId))
}

const places = [
  ['昆明', '云南'],
  ['杭州', '浙江'],
  ['北京', '北京'],
  ['乌鲁木齐', '新疆'],
] as const

export function addressOf(small: SmallWorld) {
  const [city, province] = small.chance.pick(places)
  return { name: '某人', phone: '13800000000', line: '某街 1 号', city, province }
}
