import type { Id, Instant } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { carriers, carriersOfShop } from '../town/carriers.ts'
import { cities, cityOf } from '../town/cities.ts'
import { carrierOf, standardHours } from '../town/logistics.ts'
import { namedPeople, type Person } from '../town/people.ts'
import { productsOn } from '../town/products.ts'
import { auditor, operator, type Shop, shops } from '../town/shops.ts'
import { mustAsk } from '../world/ask.ts'
import { shopper } from '../world/callers.ts'
import { listProduct } from './list-product.ts'
import { setUpDispatchRule } from './set-up-rules.ts'
import { consoleOf, emptyBook, type TownBook } from './town-book.ts'

const townActor = 'simulation:town'

export interface TownSecrets {
  carrierCallback: string
}

/**
 * Opens the four shops with their staff, carriers, warehouses, rules and first products. Everything has a key: done again
 * it changes nothing and finds the same identifiers, which is how a restarted town knows itself.
 */
export async function setUpShops(
  app: App,
  options: { people: readonly Person[]; secrets: TownSecrets; openedAt: Instant },
): Promise<TownBook> {
  const book = emptyBook()
  await knowStaff(app, book)
  for (const shop of shops) await openShop(app, book, shop)
  // A shop's first warehouse follows its opening; its own warehouses then take that one's place.
  await app.drain()
  for (const shop of shops) await furnishShop(app, book, shop, options)
  await setUpDispatchRule(app, consoleOf(book))
  for (const shop of shops) for (const product of productsOn(shop.key, 0)) await listProduct(app, book, product)
  await knowShoppers(app, book, options.people)
  return book
}

async function knowStaff(app: App, book: TownBook): Promise<void> {
  const { identity, catalog } = app.domains
  const staff = [...shops.flatMap((shop) => shop.staff), operator, auditor]
  const ids = await identity.requests.knowPeople(
    staff.map((one) => ({ sourceKey: `town:staff:${one.key}`, name: one.name.zh, lang: 'zh' as const })),
    townActor,
  )
  staff.forEach((one, nth) => {
    book.staff.set(one.key, ids[nth]!)
  })
  await identity.requests.appointStaff(book.staff.get(operator.key)!, 'admin', townActor)
  await identity.requests.appointStaff(book.staff.get(auditor.key)!, 'auditor', townActor)
  await catalog.requests.setUpStandards(townActor)
}

const peopleABatch = 1_200

async function knowShoppers(app: App, book: TownBook, people: readonly Person[]): Promise<void> {
  for (let from = 0; from < people.length; from += peopleABatch) {
    const batch = people.slice(from, from + peopleABatch)
    const ids = await app.domains.identity.requests.knowPeople(
      batch.map((one) => ({ sourceKey: `town:${one.key}`, name: one.nickname, lang: one.lang })),
      townActor,
    )
    book.people.push(...ids)
  }
  await Promise.all(namedPeople.map((_, nth) => keepAddress(app, book.people[nth]!, people[nth]!)))
}

/** The people one may open the town as have somewhere to send to, so that one tap orders. */
async function keepAddress(app: App, personId: Id, person: Person): Promise<void> {
  const city = cityOf(person.city)
  const body = {
    name: person.nickname,
    phone: '13800000000',
    line: '梧桐路 12 号',
    city: city.name.zh,
    province: city.province.zh,
    isDefault: true,
  }
  const key = { body, idempotencyKey: `town:address:${personId}` }
  await mustAsk(app, 'POST /api/shop/addresses', key, shopper(personId))
}

async function openShop(app: App, book: TownBook, shop: Shop): Promise<void> {
  const owner = shop.staff.find((one) => one.role === 'owner')!
  const { shopId } = await app.domains.identity.requests.openShop(
    {
      name: shop.name,
      slug: shop.key,
      category: shop.category,
      homeCity: cityOf(shop.homeCity).name.zh,
      owner: { personId: book.staff.get(owner.key)! },
      staff: shop.staff.flatMap(({ key, role }) =>
        role === 'owner' ? [] : [{ personId: book.staff.get(key)!, role }],
      ),
      demo: true,
      story: shop.story.zh,
    },
    townActor,
  )
  book.shops.set(shop.key, shopId)
}

/** Box and filling, so that the scale at packing knows what to expect. */
export const tareGrams = 120

async function furnishShop(
  app: App,
  book: TownBook,
  shop: Shop,
  { secrets, openedAt }: { secrets: TownSecrets; openedAt: Instant },
): Promise<void> {
  const shopId = book.shops.get(shop.key)!
  const { trade, fulfilment } = app.domains
  const places = shop.warehouses.map((one) => ({ ...one, at: cityOf(one.city) }))
  for (const { key, name, at } of places) {
    const location = { key, shopId, name, city: at.name.zh, province: at.province.zh, actor: townActor }
    book.locations.set(key, (await trade.requests.setUpLocation(location)).locationId)
  }
  await trade.requests.setShipping({
    shopId,
    prices: [{ province: '*', priceMinor: 0, freeFromMinor: null }],
    actor: townActor,
  })
  await fulfilment.requests.setUpWarehouses({
    shopId,
    warehouses: places.map(({ key, name, at }) => ({
      key,
      name,
      city: at.name.zh,
      province: at.province.zh,
      locationId: book.locations.get(key)!,
      tareGrams,
    })),
    actor: townActor,
  })
  await fulfilment.requests.setUpCarriers({
    shopId,
    carriers: carriers.map((one) => ({
      carrier: one.key,
      name: one.name,
      codeTable: 'heed' as const,
      secret: secrets.carrierCallback,
    })),
    actor: townActor,
  })
  await fulfilment.requests.setUpRoutes({ shopId, routes: routesOf(shop, openedAt), actor: townActor })
}

/** What a route may take by segment: the standard of the shop's first carrier by road, rounded up. */
function routesOf(shop: Shop, effectiveFrom: Instant) {
  const carrier = carrierOf(carriersOfShop[shop.key].find(({ carrier }) => carrierOf(carrier).mode === 'road')!.carrier)
  return shop.warehouses.flatMap((warehouse) =>
    cities.map((to) => {
      const standard = standardHours(carrier, warehouse.city, to.key)
      return {
        fromCity: cityOf(warehouse.city).name.zh,
        toProvince: to.province.zh,
        toCity: to.name.zh,
        hours: {
          'to-label': 12,
          'to-pick-up': 12,
          'to-hub': Math.ceil(standard['pick-up-to-origin-hub']) + 2,
          'to-destination': Math.ceil(standard['origin-hub-to-destination-hub']) + 6,
          // Vans go out in the morning: a night at the last hub is no delay.
          'to-door': Math.ceil(standard['destination-hub-to-out']) + 12,
          'to-signed': Math.ceil(standard['out-to-signed']) + 4,
        },
        effectiveFrom,
      }
    }),
  )
}

/** Shoppers follow the shops they like; spread over the first day, so that the first screens do not wait for it. */
export async function followShops(app: App, book: TownBook, people: readonly Person[]): Promise<void> {
  for (let from = 0; from < people.length; from += 200) {
    const calls = people
      .slice(from, from + 200)
      .flatMap((person, nth) =>
        person.follows.map((shop) =>
          mustAsk(
            app,
            'PUT /api/shop/follows/:shopId',
            { params: { shopId: book.shops.get(shop)! }, body: { follows: true } },
            { audience: 'shop', personId: book.people[from + nth]!, permissions: [], via: 'session' },
          ),
        ),
      )
    await Promise.all(calls)
  }
}
