import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriers, carriersOfShop, lateRoute } from './carriers.ts'
import { cities, cityOf } from './cities.ts'
import { dispatchLineOn } from './dispatch-rules.ts'
import { carrierOf, dayMs, freightMinor, hourMs, standardHours, walkParcel } from './logistics.ts'
import { paints } from './products/product.ts'
import { productOf, products } from './products.ts'
import { revisions } from './revisions.ts'
import { shops } from './shops.ts'
import { seededChance } from './testing/seeded-chance.ts'

const hours = (walk: Omit<Parameters<typeof walkParcel>[1], 'pickedUpAt'> & { day: number; seed: number }) => {
  const scans = walkParcel(seededChance(walk.seed), { ...walk, pickedUpAt: walk.day * dayMs + 18 * hourMs })
  return (scans.find((scan) => scan.kind === 'at-destination-hub')!.at - scans[0]!.at) / hourMs
}

test('an unknown city, carrier or product is a broken assumption', () => {
  assert.throws(() => cityOf('atlantis'), /atlantis/)
  assert.throws(() => carrierOf('pigeon'), /pigeon/)
  assert.throws(() => productOf('ghost'), /ghost/)
})

test('scans of any parcel rise in time from pick-up to signed and go out between 8 and 19 in China', () => {
  const chance = seededChance(5)
  for (let nth = 0; nth < 400; nth++) {
    const walk = {
      carrier: chance.pick(carriers).key,
      fromCity: chance.pick(cities).key,
      toCity: chance.pick(cities).key,
      pickedUpAt: chance.int(45 * dayMs),
    }
    const scans = walkParcel(chance, walk)
    scans.forEach((scan, at) => {
      assert.ok(at === 0 || scan.at > scans[at - 1]!.at, JSON.stringify(walk))
      assert.ok(scan.text.zh.length > 4 && scan.text.en.length > 4)
    })
    assert.equal(scans[0]!.kind, 'picked-up')
    assert.equal(scans.at(-1)!.kind, 'signed')
    const out = (scans.find((scan) => scan.kind === 'out-for-delivery')!.at % dayMs) / hourMs
    assert.ok(out >= 8 && out < 19, `${out}`)
  }
})

test('the late route is late between its hubs in its days, and like its standard before', () => {
  const { carrier, fromCity, toCity } = lateRoute
  const standard = standardHours(carrierOf(carrier), fromCity, toCity)['origin-hub-to-destination-hub']
  for (let seed = 1; seed < 20; seed++) {
    assert.ok(hours({ carrier, fromCity, toCity, day: lateRoute.fromDay - 3, seed }) < standard + 8)
    assert.ok(hours({ carrier, fromCity, toCity, day: lateRoute.fromDay + 1, seed }) > standard + 8)
  }
})

test('a silent carrier is silent for as long as told', () => {
  const route = { carrier: 'skylark', fromCity: 'kunming', toCity: 'xian', day: 44, seed: 3 } as const
  assert.ok(hours({ ...route, silentHours: 9 }) - hours(route) > 8.99)
})

test('a kilogram and a half by air costs the first kilogram and one more', () => {
  assert.equal(freightMinor(carrierOf('skylark'), 1500), 1600)
  assert.equal(freightMinor(carrierOf('camelbell'), 900), 420)
})

test('dispatch rules by category and day: cut flowers 24 h ¥5, berries 24 h ¥5, live seafood 12 h ¥10, the rest 48 h unpaid', () => {
  const line = (category: string, day: number) => {
    const { hours: limit, couponMinor } = dispatchLineOn(category, day)
    return [limit, couponMinor]
  }
  assert.deepEqual(line('cut-flowers', 0), [24, 500])
  assert.deepEqual(line('berries', 0), [24, 500])
  assert.deepEqual(line('live-seafood', 0), [12, 1000])
  assert.deepEqual(line('umbrella', 0), [48, undefined])
  assert.deepEqual(line('cut-flowers', -40), [36, undefined])
})

test('at least 22 products over four shops, keys unique, each variant in a warehouse of its shop and in a known paint', () => {
  assert.ok(products.length >= 22)
  assert.equal(new Set(products.map((product) => product.key)).size, products.length)
  assert.equal(new Set(products.map((product) => product.shop)).size, 4)
  for (const product of products) {
    const warehouses = shops.find((shop) => shop.key === product.shop)!.warehouses.map((warehouse) => warehouse.key)
    for (const variant of product.variants) {
      assert.ok(warehouses.includes(variant.warehouse) && paints[variant.colour!], `${product.key} ${variant.key}`)
      assert.ok(Number.isInteger(variant.priceMinor) && variant.weightGrams > 0)
    }
    assert.equal(product.grade === undefined, product.shop !== 'zhizhi', product.key)
  }
})

test('every revision changes something of a product that exists and answers somebody', () => {
  for (const revision of revisions) {
    assert.ok(productOf(revision.product), revision.key)
    assert.ok(
      revision.answers.length > 0 && revision.changes.every((change) => change.before !== change.after),
      revision.key,
    )
    assert.equal(revision.state === 'ahead', revision.day === undefined, revision.key)
  }
})

test('every shop has carriers and every city a region the carriers know', () => {
  for (const shop of shops) assert.ok(carriersOfShop[shop.key].length > 0)
  for (const city of cities)
    assert.ok(standardHours(carriers[0]!, 'kunming', city.key)['origin-hub-to-destination-hub'] > 0)
})
