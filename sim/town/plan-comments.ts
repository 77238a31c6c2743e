import { commentHourWeights, momentWithin } from './calendar.ts'
import { type Chance, pickWeighted, type Words, weightedPicker } from './chance.ts'
import { demandQuotas, type Touchpoint } from './demands.ts'
import { dayMs } from './logistics.ts'
import { namedPeople } from './people.ts'
import { commentDayWeight, placeInShow, videoFor } from './plan-places.ts'
import { planVoices, type Town } from './plan-voices.ts'
import type { Picture } from './products/product.ts'
import { productOf } from './products.ts'
import type { ShopKey } from './shops.ts'
import { recordedShowKey, showOf, shows } from './shows.ts'
import { videos } from './videos.ts'
import { fillerMixes } from './words/filler.ts'
import type { Spoken } from './words/speak.ts'
import { speak } from './words/speak.ts'

export type PlannedComment = Omit<Spoken, 'acts'> & {
  acts: Spoken['acts']
  /** Milliseconds since the town opened. */
  at: number
  shop: ShopKey
  place: Touchpoint
  /** Index into the town's people. */
  person: number
  product?: string
  /** Bullets: the show and the second of it. */
  show?: string
  /** Of the show or of the video. */
  second?: number
  video?: string
  /** After-sales words and buyer shows: the order they belong to. */
  order?: string
  photo?: Picture
  /** Mentions and some buyer shows: the title of the speaker's own post. */
  post?: Words
  /** The story demand this message belongs to. */
  demand?: string
}

/** How many messages a shop's shows and clips hold in all, reviews apart; quotas count within. */
export const commentBatches: readonly {
  shop: ShopKey
  total: number
  fromDay: number
  toDay: number
  bulletShare: number
}[] = [
  { shop: 'nuanyan', total: 2260, fromDay: 0, toDay: 44, bulletShare: 0.62 },
  { shop: 'buyu', total: 1000, fromDay: 0, toDay: 17, bulletShare: 0.1 },
  { shop: 'buyu', total: 500, fromDay: 18, toDay: 44, bulletShare: 0.2 },
  { shop: 'zhizhi', total: 1450, fromDay: 0, toDay: 44, bulletShare: 0.68 },
  { shop: 'slowhug', total: 1125, fromDay: 14, toDay: 44, bulletShare: 0.1 },
]

/** Bullets of the recorded show that are nobody's demand: greetings, questions, orders, chatter. */
const recordedShowFillers = 330

/** Every message of the days that lie behind, in order of time; the same chance gives the same messages. */
export function planComments(chance: Chance, town: Town): PlannedComment[] {
  const comments = planVoices(chance, town)
  const talker = weightedPicker(town.people.slice(namedPeople.length), (person) => person.talks)
  const indexOf = new Map(town.people.map((person, at) => [person.key, at]))
  const say = (shop: ShopKey, place: 'bullet' | 'video-comment', spot: Spot) => {
    const person = talker(chance)
    comments.push({
      ...fillerWords(chance, shop, place, person, spot),
      ...spot,
      shop,
      place,
      person: indexOf.get(person.key)!,
    })
  }
  for (let nth = 0; nth < recordedShowFillers; nth++)
    say('nuanyan', 'bullet', spotInShow(chance, showOf(recordedShowKey)))
  for (const batch of commentBatches) {
    const already = comments.filter(
      (one) => one.shop === batch.shop && one.at >= batch.fromDay * dayMs && one.at < (batch.toDay + 1) * dayMs,
    ).length
    for (let nth = already; nth < batch.total; nth++) {
      const bullet = chance.float() < batch.bulletShare ? showSpot(chance, batch) : undefined
      if (bullet) say(batch.shop, 'bullet', bullet)
      else say(batch.shop, 'video-comment', videoSpot(chance, batch))
    }
  }
  return comments.sort((a, b) => a.at - b.at)
}

type Batch = (typeof commentBatches)[number]
export type Spot = { at: number; product?: string; show?: string; video?: string; second?: number }

function showSpot(chance: Chance, batch: Batch): Spot | undefined {
  const open = shows.filter(
    (show) => show.shop === batch.shop && show.weight > 0 && show.day >= batch.fromDay && show.day <= batch.toDay,
  )
  return open.length ? spotInShow(chance, pickWeighted(chance, open)) : undefined
}

function spotInShow(chance: Chance, show: ReturnType<typeof showOf>): Spot {
  const listed = show.products.filter((product) => (productOf(product).fromDay ?? 99) <= show.day)
  return { ...placeInShow(chance, show), product: chance.pick(listed) }
}

function videoSpot(chance: Chance, batch: Batch): Spot {
  const first = Math.min(...videos.filter((video) => video.shop === batch.shop).map((video) => video.day))
  const at = momentWithin(chance, {
    fromDay: Math.max(batch.fromDay, first),
    toDay: batch.toDay,
    dayWeight: (day) => commentDayWeight(batch.shop, day),
    hourWeights: commentHourWeights,
  })
  const under = videoFor(chance, batch.shop, at)
  const video = videos.find((one) => one.key === under.video)
  // Before the clip's own hour nobody can stand under it: those words go to the evening of its day.
  if (!video) {
    const opening = videos.find((one) => one.shop === batch.shop && one.day === first)!
    return {
      at: opening.day * dayMs + opening.hour * 3_600_000 + chance.int(3_600_000),
      product: opening.product,
      video: opening.key,
      second: 0,
    }
  }
  return { at, product: video.product, ...under }
}

/** One message that belongs to no story demand, fitting its spot. */
export function fillerWords(
  chance: Chance,
  shop: ShopKey,
  place: 'bullet' | 'video-comment',
  person: Town['people'][number],
  spot: Spot,
) {
  const { product } = spot
  const mix = fillerMixes[shop].filter((entry) => !entry.product || entry.product === product)
  const { intent } = pickWeighted(
    chance,
    mix.map((entry) => ({ intent: entry.intent, weight: place === 'bullet' ? entry.bullet : entry.video })),
  )
  return speak(chance, {
    shop,
    intent,
    lang: person.lang,
    temper: person.temper,
    avoidWants: avoidWantsOf(shop),
    day: Math.floor(spot.at / dayMs),
    ...(product ? { product } : {}),
  })
}

/** Wants whose people the stories count; nothing outside the quotas may say them. Freshness is left free. */
export function avoidWantsOf(shop: ShopKey): string[] {
  const wants = demandQuotas
    .filter((quota) => quota.shop === shop && quota.want !== 'quality=fresher')
    .map((quota) => quota.want)
  return [...new Set(wants)]
}
