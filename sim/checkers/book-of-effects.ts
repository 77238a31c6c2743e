import { afterSalesSaid, claimSettled, reviewPosted } from '@heed/care/contract'
import { revisionReleased } from '@heed/catalog/contract'
import { clipPublished, commentsPosted } from '@heed/content/contract'
import type { Id } from '@heed/kernel'
import { demandAnswered, demandRaised, demandReplied } from '@heed/listening/contract'
import { breachAnnulled, compensationPaid, promiseBroken, promiseKept } from '@heed/promises/contract'
import { couponIssued, orderPaid } from '@heed/trade/contract'
import { add, type Book, differences, hears, readMap } from './book.ts'

/** What reactions add up: every fact counted once, whoever died when and whatever was delivered again. */
export function bookOfEffects(): Book {
  const days = new Map<string, number>()
  const buyers = new Map<string, number>()
  const notices = new Map<string, number>()
  const ratings = new Map<Id, number>()
  const claims = new Map<Id, number>()
  const notice = (key: string, people: number) => {
    if (people > 0) notices.set(key, people)
  }
  return {
    hears: [
      hears(orderPaid, ({ shopId, payload }) => {
        add(days, `${shopId} orders`, 1)
        add(buyers, `${shopId} ${payload.personId}`, payload.totalMinor)
      }),
      hears(commentsPosted, ({ shopId, payload }) => {
        const said = payload.comments.filter((one) => !one.fromHost).length
        if (said > 0) add(days, `${shopId} words`, said)
      }),
      hears(afterSalesSaid, ({ shopId }) => add(days, `${shopId} words`, 1)),
      hears(reviewPosted, ({ shopId, payload }) => {
        add(days, `${shopId} reviews`, 1)
        if (payload.rating !== null) ratings.set(payload.reviewId, payload.rating)
      }),
      hears(demandRaised, ({ shopId }) => add(days, `${shopId} demands`, 1)),
      hears(revisionReleased, ({ shopId }) => add(days, `${shopId} changes`, 1)),
      hears(clipPublished, ({ shopId, payload }) => {
        if (payload.answersDemandIds.length > 0) add(days, `${shopId} changes`, 1)
      }),
      hears(promiseKept, ({ shopId }) => add(days, `${shopId} kept`, 1)),
      hears(promiseBroken, ({ shopId }) => add(days, `${shopId} broken`, 1)),
      hears(breachAnnulled, ({ shopId }) => add(days, `${shopId} annulled`, 1)),
      hears(couponIssued, ({ shopId }) => add(days, `${shopId} coupons`, 1)),
      hears(claimSettled, ({ payload }) => void claims.set(payload.claimId, 1)),
      hears(demandAnswered, ({ shopId, payload }) => {
        add(days, `${shopId} told`, payload.personIds.length)
        notice(`demand:${payload.demandId}:${payload.by.kind}:${payload.by.id}`, payload.personIds.length)
      }),
      hears(demandReplied, ({ payload }) => notice(`reply:${payload.replyId}`, payload.personIds.length)),
      hears(compensationPaid, ({ payload }) => notice(`late-coupon:${payload.compensationId}`, 1)),
    ],
    async compare(tx) {
      return [
        ...differences('counted', days, await readMap<number>(tx, counted, [[...countedKinds]])),
        ...differences('paid by a buyer', buyers, await readMap<number>(tx, bought)),
        ...differences('people told', notices, await readMap<number>(tx, told)),
        ...differences('stars', ratings, await readMap<number>(tx, starred)),
        ...differences('claim in the score', claims, await readMap<number>(tx, claimed)),
      ]
    },
  }
}

const countedKinds = [
  'orders',
  'words',
  'reviews',
  'demands',
  'changes',
  'kept',
  'broken',
  'annulled',
  'coupons',
  'told',
] as const
const counted = `select c.shop_id || ' ' || c.kind as key, sum(c.n)::bigint as value from insight.day_count c
  where c.kind = any ($1::text[]) group by c.shop_id, c.kind order by key`
const bought = `select b.shop_id || ' ' || b.person_id as key, b.paid_minor as value from listening.buyer b order by key`
const told = `select i.notice_key as key, count(*) as value from identity.inbox_item i
  where i.notice_key ~ '^(demand:|reply:|late-coupon:)' and i.kind in ('demand-answered', 'shop-replied', 'late-coupon')
  group by i.notice_key order by key`
const starred = `select r.review_id::text as key, r.stars as value from experience.rating r order by key`
const claimed = `select c.claim_id::text as key, 1 as value from experience.claim c order by key`
