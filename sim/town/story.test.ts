import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardiganDemands, livingComment, livingRates } from './living.ts'
import { dayMs, hourMs } from './logistics.ts'
import { creatorShareOn, hasLeft } from './plan-orders.ts'
import { products } from './products.ts'
import {
  calendar,
  demandQuotas,
  houseDeeds,
  lateDayOrders,
  leastTotals,
  measures,
  planTown,
  recordedShow,
  stagesAtStart,
} from './story.ts'
import { seededChance } from './testing/seeded-chance.ts'
import { quotes } from './words/quotes.ts'

const town = planTown(seededChance(42))

test('the town holds at least 6,000 comments, 3,000 orders and 2,400 people, none at or past the clock’s start', () => {
  assert.ok(town.comments.length >= leastTotals.comments, `${town.comments.length}`)
  assert.ok(town.orders.length >= leastTotals.orders, `${town.orders.length}`)
  assert.equal(town.people.length, leastTotals.people)
  for (const one of [...town.comments, ...town.orders, ...town.afterwords])
    assert.ok(one.at >= 0 && one.at < calendar.startsAt)
})

test('each story demand is said exactly so often, by exactly so many people, inside its days, and by nobody else', () => {
  for (const quota of demandQuotas) {
    const mine = town.comments.filter((comment) => comment.demand === quota.key)
    const messages = Object.values(quota.places).reduce((sum, count) => sum + count, 0)
    assert.equal(mine.length, messages, quota.key)
    assert.equal(new Set(mine.map((comment) => comment.person)).size, quota.people, quota.key)
    for (const comment of mine)
      assert.ok(
        comment.at >= quota.fromDay * dayMs && comment.at < (quota.toDay + 1) * dayMs,
        `${quota.key}: ${comment.text}`,
      )
    if (quota.want === 'quality=fresher') continue
    const strangers = town.comments.filter(
      (comment) => comment.shop === quota.shop && comment.want === quota.want && !comment.demand,
    )
    assert.deepEqual(
      strangers.map((comment) => comment.text),
      [],
      quota.key,
    )
  }
})

test('the cashmere story is 263 messages from 214 people at five touchpoints', () => {
  const said = town.comments.filter((comment) => ['paler', 'shorter', 'dowdy'].includes(comment.demand ?? ''))
  const at = (place: string) => said.filter((comment) => comment.place === place).length
  assert.deepEqual(
    [at('bullet'), at('video-comment'), at('after-sales'), at('buyer-show'), at('mention')],
    [118, 92, 26, 21, 6],
  )
  assert.equal(new Set(said.map((comment) => comment.person)).size, 214)
})

test('every quoted sentence occurs word for word on its touchpoint', () => {
  for (const quote of quotes) {
    const found = town.comments.filter(
      (comment) => comment.text === quote.text && comment.place === quote.place && comment.demand === quote.demand,
    )
    assert.ok(found.length >= 1, quote.text)
  }
})

test('of all that is said at most a quarter repeats word for word, chatter apart', () => {
  const talk = town.comments.filter((comment) => comment.intent !== 'chatter').map((comment) => comment.text)
  const repeated = 1 - new Set(talk).size / talk.length
  assert.ok(repeated <= 0.25, `${repeated}`)
})

test('rates per thousand before and after the umbrella grew are 41 and 6', () => {
  const perThousand = (from: number, to: number) => {
    const all = town.comments.filter(
      (comment) => comment.shop === 'buyu' && comment.at >= from * dayMs && comment.at < to * dayMs,
    )
    return Math.round((1000 * all.filter((comment) => comment.want === 'function=two_people').length) / all.length)
  }
  assert.deepEqual(
    [perThousand(0, 18), perThousand(18, 46)],
    [measures.twoPeople.perThousandBefore, measures.twoPeople.perThousandAfter],
  )
})

test('the figures the stories quote come out of the orders', () => {
  const cardigans = town.orders.filter((order) => order.product === 'cardigan' && order.at >= 15 * dayMs)
  assert.equal(cardigans.length, 418)
  assert.equal(cardigans.filter((order) => order.fate.kind === 'returned' && order.fate.reason === 'style').length, 41)
  const flowers = (from: number, to: number) =>
    town.orders.filter((order) => order.shop === 'zhizhi' && order.at >= from * dayMs && order.at < to * dayMs)
  const broken = (from: number, to: number) => flowers(from, to).filter((order) => order.fate.kind === 'broken').length
  assert.deepEqual([flowers(0, 22).length, broken(0, 22), flowers(22, 45).length, broken(22, 45)], [500, 34, 545, 6])
  assert.equal(town.orders.filter((order) => order.product === 'bear-ornament').length, 43)
  assert.ok(creatorShareOn(0) > 0.69 && creatorShareOn(75) < 0.26)
})

test('on the late day flower orders miss their 24 hours, and one more stands open when the clock starts', () => {
  assert.ok(lateDayOrders(town.orders).length >= 8, `${lateDayOrders(town.orders).length}`)
  const open = town.orders.find((order) => order.story === 'late-coupon')!
  assert.equal(open.at + 24 * hourMs, 45 * dayMs + 18 * hourMs)
  assert.equal(hasLeft(open), false)
})

test('every stage of a demand is somewhere on the board, a lone voice among them', () => {
  const stages = new Set(stagesAtStart().map((entry) => entry.stage))
  assert.deepEqual([...stages].sort(), ['answered', 'lone-voice', 'measured', 'raised', 'reading', 'revising'])
})

test('the recorded show has its beats and at least 300 bullets inside its twenty minutes', () => {
  const bullets = town.comments.filter((comment) => comment.show === recordedShow.show)
  assert.ok(bullets.length >= 300, `${bullets.length}`)
  for (const one of [...bullets, ...recordedShow.beats])
    assert.ok(one.second! >= 0 && one.second! <= recordedShow.seconds)
})

test('the same seed plans the same town, another seed another', () => {
  const brief = (plan: typeof town) =>
    JSON.stringify([plan.comments.slice(0, 300), plan.orders.slice(0, 300), plan.afterwords.slice(0, 50)])
  assert.equal(brief(planTown(seededChance(42))), brief(town))
  assert.notEqual(brief(planTown(seededChance(43))), brief(town))
})

test('house deeds come in order of time and end before the clock starts', () => {
  const deeds = houseDeeds()
  assert.ok(deeds.length > 100)
  deeds.forEach((deed, nth) => {
    assert.ok(deed.at < calendar.startsAt && (nth === 0 || deeds[nth - 1]!.at <= deed.at))
  })
})

test('no variant is ordered beyond its stock, and eighty night umbrellas can be counted at the end', () => {
  const left = new Map(
    products.flatMap((product) => product.variants.map((variant) => [`${product.key} ${variant.key}`, variant.stock])),
  )
  for (const order of town.orders) {
    const key = `${order.product} ${order.variant}`
    left.set(key, left.get(key)! - order.quantity)
  }
  for (const [key, units] of left) assert.ok(units >= 0, `${key}: ${units}`)
  const umbrellas = [...left]
    .filter(([key]) => key.startsWith('night-umbrella '))
    .reduce((sum, [, units]) => sum + units, 0)
  assert.ok(umbrellas >= 80)
})

test('while the town lives on, the changed cardigan is called dowdy about six times in a thousand', () => {
  const chance = seededChance(8)
  const living = { people: town.people, shop: 'nuanyan', at: 60 * dayMs, demands: cardiganDemands.after } as const
  const said = Array.from({ length: 2000 }, () => livingComment(chance, living))
  const dowdy = said.filter((comment) => comment.want === 'design=less_dated').length
  assert.ok(dowdy >= 4 && dowdy <= 24, `${dowdy}`)
  assert.ok(livingRates('nuanyan', 20).commentsPerHour > livingRates('nuanyan', 4).commentsPerHour)
})
