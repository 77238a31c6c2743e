import type { Face, Person } from './browser.ts'

/** A screen of the product: where it is, as whom it is seen, and the name its pictures carry. */
export type Screen = {
  name: string
  face: Face
  /** One of the town's people; nobody for what stands before the door. */
  as?: string
  /** Its address, or how this person finds it. */
  at: string | ((person: Person) => Promise<string>)
}

type Rows<T> = { rows: T[] }

const shopper = { face: 'shop', as: 'xiao-lu' } as const
const owner = { face: 'desk', as: 'xu-ling' } as const
const operator = { face: 'console', as: 'shen-zhi' } as const

/** Every screen there is, in the order a visitor meets them. */
export const screens: readonly Screen[] = [
  { name: 'shopper-sign-in', face: 'shop', at: '/shop/sign-in' },
  { name: 'shopper-feed', ...shopper, at: '/shop/' },
  { name: 'shopper-room', ...shopper, at: liveRoom },
  { name: 'shopper-product', ...shopper, at: changedProduct },
  { name: 'shopper-order-sheet', ...shopper, at: async (person) => `${await cardiganPage(person)}?buy=open` },
  { name: 'shopper-orders', ...shopper, at: '/shop/orders' },
  { name: 'shopper-order', ...shopper, at: newestOrder },
  { name: 'shopper-order-kept', ...shopper, at: oldestOrder },
  { name: 'shopper-coupons', ...shopper, at: '/shop/coupons' },
  { name: 'shopper-voice', ...shopper, at: '/shop/voice' },
  { name: 'shopper-inbox', ...shopper, at: '/shop/inbox' },
  { name: 'shopper-me', ...shopper, at: '/shop/me' },
  { name: 'desk-sign-in', face: 'desk', at: '/desk/sign-in' },
  { name: 'desk-sign-up', face: 'desk', at: '/desk/sign-in?form=up' },
  { name: 'desk-today', ...owner, at: '/desk/' },
  { name: 'desk-listening', ...owner, at: '/desk/listening' },
  { name: 'desk-lone-voices', ...owner, at: '/desk/listening?lane=lone' },
  { name: 'desk-revision', ...owner, at: draftedRevision },
  { name: 'desk-products', ...owner, at: '/desk/products' },
  { name: 'desk-product', ...owner, at: async (person) => `/desk/products/${await cardigan(person)}` },
  { name: 'desk-live', ...owner, at: '/desk/live' },
  { name: 'desk-live-room', ...owner, at: async (person) => (await liveRoom(person)).replace('/shop/', '/desk/') },
  { name: 'desk-orders', ...owner, at: '/desk/orders' },
  { name: 'desk-order', ...owner, at: newestDeskOrder },
  { name: 'desk-timeliness', ...owner, at: '/desk/timeliness' },
  { name: 'desk-slow-orders', ...owner, at: '/desk/timeliness/orders' },
  { name: 'desk-score', ...owner, at: '/desk/score' },
  { name: 'desk-settings', ...owner, at: '/desk/settings' },
  { name: 'console-sign-in', face: 'console', at: '/console/sign-in' },
  { name: 'console-overview', ...operator, at: '/console/' },
  { name: 'console-rules', ...operator, at: '/console/rules' },
  { name: 'console-rule', ...operator, at: liveRule },
]

/** The show that plays at this hour. */
export async function liveRoom({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ showId: string; state: string }>>('/api/open/shows')
  return `/shop/live/${(rows.find((one) => one.state === 'live') ?? rows[0]!).showId}`
}

/** The product of the feed whose change most people asked for. */
async function changedProduct({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ productId: string | null }>>('/api/open/feed?limit=20')
  const asked = new Map<string, number>()
  for (const { productId } of rows) {
    if (productId === null) continue
    const { rows: answers } = await read<Rows<{ kind: string; people: number }>>(
      `/api/open/products/${productId}/answers`,
    )
    const people = answers.filter((one) => one.kind === 'revision').map((one) => one.people)
    if (people.length > 0) asked.set(productId, Math.max(...people))
  }
  const [most] = [...asked].sort((a, b) => b[1] - a[1])
  if (!most) throw new Error('No product of the feed was ever changed.')
  return `/shop/products/${most[0]}`
}

/** The product of the first story, told by the words this shopper said about it. */
async function cardiganPage({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ productId: string | null }>>('/api/shop/voice')
  return `/shop/products/${rows.find((row) => row.productId !== null)!.productId}`
}

async function newestOrder({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ orderId: string }>>('/api/shop/orders')
  return `/shop/orders/${rows[0]!.orderId}`
}

async function oldestOrder({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ orderId: string }>>('/api/shop/orders')
  return `/shop/orders/${rows.at(-1)!.orderId}`
}

/** The product most people of the shop speak of. */
async function cardigan({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ productId: string | null }>>('/api/desk/demands')
  return rows.find((row) => row.productId !== null)!.productId!
}

async function draftedRevision(person: Person): Promise<string> {
  const productId = await cardigan(person)
  const { revisions } = await person.read<{ revisions: { revisionId: string; state: string }[] }>(
    `/api/desk/products/${productId}`,
  )
  return `/desk/revisions/${(revisions.find((one) => one.state !== 'released') ?? revisions[0]!).revisionId}`
}

async function newestDeskOrder({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ orderId: string }>>('/api/desk/orders')
  return `/desk/orders/${rows[0]!.orderId}`
}

async function liveRule({ read }: Person): Promise<string> {
  const { rows } = await read<Rows<{ policyId: string; version: number; state: string }>>('/api/console/policies')
  const live = rows.find((one) => one.state === 'live')!
  return `/console/rules/${live.policyId}/${live.version}`
}
