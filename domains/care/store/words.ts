import type { Id, Instant, Tx } from '@heed/kernel'

export interface WordsRow {
  wordsId: Id
  claimId: Id | null
  orderId: Id
  personId: Id
  productId: Id | null
  kind: 'return' | 'claim' | 'message'
  reason: 'quality' | 'damage' | 'dispatch' | 'changed-mind' | 'other' | null
  text: string
  lang: string | null
  saidAt: Instant
  state: 'open' | 'answered' | 'settled' | 'refused'
  answer: string | null
  answeredAt: Instant | null
  refundMinor: number | null
  refundState: 'none' | 'asked' | 'paid' | 'not-possible'
  currency: string
  rating: number | null
}

const columns = `w.words_id as "wordsId", w.claim_id as "claimId", w.order_id as "orderId", w.person_id as "personId", w.product_id as "productId",
  w.kind, w.reason, w.text, w.lang, w.said_at as "saidAt", w.state, w.answer, w.answered_at as "answeredAt", w.refund_minor as "refundMinor",
  w.refund_state as "refundState", w.currency, w.rating`

export async function insertWords(
  tx: Tx,
  shopId: Id,
  words: Pick<
    WordsRow,
    'wordsId' | 'claimId' | 'orderId' | 'personId' | 'productId' | 'kind' | 'reason' | 'text' | 'lang' | 'currency'
  >,
): Promise<void> {
  await tx.rows(
    `insert into care.words (shop_id, words_id, claim_id, order_id, person_id, product_id, kind, reason, text, lang, said_at, state, currency)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12)`,
    [
      shopId,
      words.wordsId,
      words.claimId,
      words.orderId,
      words.personId,
      words.productId,
      words.kind,
      words.reason,
      words.text,
      words.lang,
      tx.now,
      words.currency,
    ],
  )
}

export async function readWordsOfOrder(tx: Tx, orderId: Id, personId: Id): Promise<WordsRow[]> {
  return await tx.rows<WordsRow>(
    `select ${columns} from care.words w where w.order_id = $1 and w.person_id = $2 order by w.said_at, w.words_id`,
    [orderId, personId],
  )
}

/** What is owed, oldest first; or what is done, newest first. */
export async function readWordsOfShop(
  tx: Tx,
  shopId: Id,
  page: { owed: boolean; after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<WordsRow[]> {
  const values = [shopId, page.after?.at ?? null, page.after?.id ?? null, page.rowsMax]
  if (page.owed)
    return await tx.rows<WordsRow>(
      `select ${columns} from care.words w where w.shop_id = $1 and w.state = 'open'
         and ($2::bigint is null or (w.said_at, w.words_id) > ($2, $3::uuid)) order by w.said_at, w.words_id limit $4`,
      values,
    )
  return await tx.rows<WordsRow>(
    `select ${columns} from care.words w where w.shop_id = $1 and w.state <> 'open'
       and ($2::bigint is null or (w.answered_at, w.words_id) < ($2, $3::uuid)) order by w.answered_at desc, w.words_id desc limit $4`,
    values,
  )
}

type Locked = WordsRow & { totalMinor: number }

export async function lockClaim(tx: Tx, shopId: Id, claimId: Id): Promise<Locked | null> {
  return await tx.maybe<Locked>(
    `select ${columns}, s.total_minor as "totalMinor" from care.words w
     join care.sale s on s.shop_id = w.shop_id and s.order_id = w.order_id
     where w.shop_id = $1 and w.claim_id = $2 for update of w`,
    [shopId, claimId],
  )
}

export async function lockMessage(tx: Tx, shopId: Id, wordsId: Id): Promise<WordsRow | null> {
  return await tx.maybe<WordsRow>(
    `select ${columns} from care.words w where w.shop_id = $1 and w.words_id = $2 and w.kind = 'message' for update`,
    [shopId, wordsId],
  )
}

export async function answerWords(
  tx: Tx,
  shopId: Id,
  wordsId: Id,
  answer: { state: WordsRow['state']; text: string; refundMinor: number | null },
): Promise<void> {
  await tx.rows(
    `update care.words set state = $3, answer = $4, answered_at = $5, refund_minor = $6::bigint,
       refund_state = case when $6::bigint > 0 then 'asked' else 'none' end where shop_id = $1 and words_id = $2`,
    [shopId, wordsId, answer.state, answer.text, tx.now, answer.refundMinor],
  )
}

export async function countOwed(
  tx: Tx,
  shopId: Id,
): Promise<{ claims: number; replies: number; oldestAt: Instant | null }> {
  return await tx.one(
    `select count(*) filter (where w.kind <> 'message') as claims, count(*) filter (where w.kind = 'message') as replies,
       min(w.said_at) as "oldestAt" from care.words w where w.shop_id = $1 and w.state = 'open'`,
    [shopId],
  )
}
