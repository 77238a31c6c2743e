import { afterSalesSaid, reviewPosted } from '@heed/care/contract'
import { revisionReleased } from '@heed/catalog/contract'
import { clipPublished, commentsPosted } from '@heed/content/contract'
import type { Id } from '@heed/kernel'
import { demandAnswered, demandRaised, demandReplied } from '@heed/listening/contract'
import { unheard } from '../small-world/words.ts'
import { add, type Book, differences, hears, readMap } from './book.ts'

/** What people said, and that every demand rests on words really said by the person who is counted. */
export function bookOfWords(): Book {
  const words = new Map<Id, { personId: Id | null; text: string; kind: string }>()
  const raised = new Set<Id>()
  const answers = new Set<string>()
  const replies = new Map<Id, true>()
  const revisions = new Map<string, number>()
  const clips = new Map<Id, true>()
  const wrong: string[] = []
  const said = (id: Id, personId: Id | null, text: string, kind: string) => {
    if (words.has(id)) wrong.push(`words ${id} were said twice`)
    words.set(id, { personId, text, kind })
  }
  return {
    hears: [
      hears(commentsPosted, ({ payload }) => {
        for (const one of payload.comments)
          said(one.commentId, one.personId, one.text, one.fromHost ? 'host' : 'comment')
      }),
      hears(reviewPosted, ({ payload }) => said(payload.reviewId, payload.personId, payload.text, 'review')),
      hears(afterSalesSaid, ({ payload }) => said(payload.wordsId, payload.personId, payload.text, 'after-sales')),
      hears(demandRaised, ({ payload }) => {
        if (raised.has(payload.demandId)) wrong.push(`demand ${payload.demandId} was raised twice`)
        raised.add(payload.demandId)
      }),
      hears(demandAnswered, ({ payload }) => {
        const key = `${payload.demandId} ${payload.by.kind} ${payload.by.id}`
        if (answers.has(key)) wrong.push(`answered twice: ${key}`)
        answers.add(key)
      }),
      hears(demandReplied, ({ payload }) => void replies.set(payload.replyId, true)),
      hears(revisionReleased, ({ payload }) => add(revisions, payload.productId, 1)),
      hears(clipPublished, ({ payload }) => void clips.set(payload.videoId, true)),
    ],
    async compare(tx) {
      const heard = new Map(
        [...words].filter(([, one]) => one.kind !== 'host' && !unheard.has(one.text)).map(([id, one]) => [id, one]),
      )
      const sentence = (one: { personId: Id | null; text: string }) => `${one.personId} ${one.text}`
      const verbatims = await readMap<{ personId: Id | null; text: string; kind: string }>(
        tx,
        `select v.verbatim_id::text as key, jsonb_build_object('personId', v.person_id, 'text', v.text) as value
         from listening.verbatim v order by v.shop_id, v.verbatim_id`,
      )
      const evidence = await tx.rows<{ demandId: Id; wordsId: Id; personId: Id | null }>(
        `select e.demand_id as "demandId", e.verbatim_id as "wordsId", e.person_id as "personId" from listening.evidence e
         order by e.shop_id, e.demand_id, e.verbatim_id`,
      )
      const kinds = new Map([...words].map(([id, one]) => [id, one.kind] as const))
      return [
        ...wrong.splice(0),
        ...differences('words', kinds, await readMap<string>(tx, whereSaid)),
        ...differences('heard words', heard, verbatims, sentence),
        ...evidence
          .filter((one) => words.get(one.wordsId)?.personId !== one.personId)
          .map((one) => `demand ${one.demandId} rests on words ${one.wordsId} that nobody said`)
          .slice(0, 5),
        ...differences('answer', asMap(answers), asMap(await keysOf(tx, answered))),
        ...differences('reply', replies, asMap(await keysOf(tx, replied))),
        ...differences('revisions of product', revisions, await readMap<number>(tx, revised)),
        ...differences('video', clips, asMap(await keysOf(tx, published))),
      ]
    },
  }
}

const asMap = (keys: Iterable<string>) => new Map([...keys].map((key) => [key, true as const]))
const keysOf = async (tx: Parameters<Book['compare']>[0], text: string) =>
  (await tx.rows<{ key: string }>(text)).map((row) => row.key)

const whereSaid = `
  select c.comment_id::text as key, case when c.from_host then 'host' else 'comment' end as value from content.comment c
  union all select r.review_id::text, 'review' from care.review r
  union all select w.words_id::text, 'after-sales' from care.words w order by key`
const answered = `select a.demand_id || ' ' || a.kind || ' ' || a.ref as key from listening.answer a order by key`
const replied = `select r.reply_id::text as key from listening.reply r order by key`
const revised = `select p.product_id::text as key, p.revision_number as value from catalog.product p where p.revision_number > 0 order by key`
const published = `select v.video_id::text as key from content.video v order by key`
