import { afterSalesSaid, claimSettled, reviewPosted } from '@heed/care/contract'
import { lotInspected, productListed, revisionReleased } from '@heed/catalog/contract'
import { clipPublished, showEnded, showStarted } from '@heed/content/contract'
import { scoreChanged } from '@heed/experience/contract'
import { packingMismatch, parcelLabelled, parcelPickedUp, parcelSigned, parcelStalled } from '@heed/fulfilment/contract'
import type { FactKind } from '@heed/kernel'
import { demandAnswered, demandRaised, demandStateChanged } from '@heed/listening/contract'
import {
  appealDecided,
  breachAnnulled,
  compensationPaid,
  promiseBroken,
  promiseKept,
  promiseMade,
} from '@heed/promises/contract'
import { couponIssued, orderCancelled, orderPaid, orderPlaced, refundPaid, stockChanged } from '@heed/trade/contract'

/** What a shop's own systems may subscribe to. A fact's webhook type is its name with a full stop: `trade.order-paid`. */
export const publicFacts = [
  orderPlaced,
  orderPaid,
  orderCancelled,
  refundPaid,
  couponIssued,
  stockChanged,
  productListed,
  revisionReleased,
  lotInspected,
  parcelLabelled,
  parcelPickedUp,
  parcelStalled,
  parcelSigned,
  packingMismatch,
  promiseMade,
  promiseKept,
  promiseBroken,
  breachAnnulled,
  compensationPaid,
  appealDecided,
  reviewPosted,
  afterSalesSaid,
  claimSettled,
  demandRaised,
  demandAnswered,
  demandStateChanged,
  showStarted,
  showEnded,
  clipPublished,
  scoreChanged,
] as unknown as readonly FactKind<unknown>[]

export const typeOf = (factName: string): string => factName.replace('/', '.')
export const publicTypes: readonly string[] = publicFacts.map((kind) => typeOf(kind.name))
