import { crash, cutConnection, sendAgain } from '../faults/break-things.ts'
import { correctWords, undoCorrection } from './correct-words.ts'
import {
  browse,
  correctStock,
  follow,
  host,
  inspectLot,
  listMore,
  moderate,
  refund,
  replyToWords,
  runShow,
  settleClaim,
} from './keep-shop.ts'
import { answerWithWork, decide, merge, release, reply, revise, reviseByHand, unmerge } from './listen.ts'
import { drain, jumpWall, leap, passTime, sweep } from './pass-time.ts'
import { hoard, placeOrder, quote, rush, spendCoupon } from './place-orders.ts'
import { pushScans } from './push-scans.ts'
import { repeatRequest } from './repeat-requests.ts'
import { appeal, changeRules } from './rule-platform.ts'
import { bringCallbacks, cancelOrder, payOrder } from './settle-orders.ts'
import { label, pack, resolveCase } from './ship-orders.ts'
import type { SmallWorld } from './small-world.ts'
import {
  askToShow,
  keepWriting,
  mention,
  rateAnswer,
  review,
  sayAfterSale,
  sayInShow,
  sayTogether,
  sayUnderVideo,
} from './speak.ts'

export type Deed = (small: SmallWorld) => Promise<void>

/** What may happen next and how often, in thousandths or so. */
const weighted: [number, Deed][] = [
  [150, placeOrder],
  [12, rush],
  [2, hoard],
  [14, spendCoupon],
  [10, quote],
  [30, payOrder],
  [36, cancelOrder],
  [120, bringCallbacks],
  [60, sayInShow],
  [12, sayTogether],
  [25, sayUnderVideo],
  [20, mention],
  [4, askToShow],
  [25, review],
  [30, sayAfterSale],
  [1, keepWriting],
  [8, rateAnswer],
  [35, correctStock],
  [10, refund],
  [14, settleClaim],
  [12, replyToWords],
  [14, runShow],
  [8, host],
  [9, moderate],
  [3, inspectLot],
  [2, listMore],
  [8, browse],
  [4, follow],
  [20, decide],
  [10, merge],
  [8, unmerge],
  [8, correctWords],
  [4, undoCorrection],
  [8, reply],
  [10, revise],
  [4, reviseByHand],
  [8, release],
  [4, answerWithWork],
  [4, changeRules],
  [8, appeal],
  [45, pack],
  [40, label],
  [5, resolveCase],
  [60, pushScans],
  [190, passTime],
  [25, repeatRequest],
  [60, drain],
  [40, sweep],
  [6, crash],
  [14, cutConnection],
  [8, sendAgain],
  [3, jumpWall],
  [2, leap],
]

const total = weighted.reduce((sum, [weight]) => sum + weight, 0)

/** The next deed by the world's own chance. */
export function drawDeed(small: SmallWorld): Deed {
  let left = small.chance.int(total)
  for (const [weight, deed] of weighted) {
    left -= weight
    if (left < 0) return deed
  }
  throw new Error('weights do not add up')
}
