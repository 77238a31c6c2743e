import {
  type AuditFinding,
  type AuditLine,
  auditInvariants,
  findingsOf,
  type Id,
  type Invariant,
  type Tx,
} from '@heed/kernel'

/** What must hold of the listening loop. All shops of the reach, or one. */
export async function audit(tx: Tx, shopId?: Id): Promise<AuditLine[]> {
  return await auditInvariants(tx, invariants, { shopId })
}

/** What does not hold; an empty list is the proof. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  return findingsOf(await audit(tx, shopId))
}

const invariants: Invariant[] = [
  {
    holds: { zh: '每条依据都有原话', en: 'evidence has its words' },
    of: 'select e.shop_id from listening.evidence e',
    broken: `
    select e.shop_id, 'demand ' || e.demand_id || ' rests on ' || e.verbatim_id as detail from listening.evidence e
    left join listening.verbatim v on v.shop_id = e.shop_id and v.verbatim_id = e.verbatim_id
    where v.verbatim_id is null or v.person_id is distinct from e.person_id`,
  },
  {
    holds: { zh: '每句原话都真有人说过', en: 'the words were really said, by that person' },
    of: 'select v.shop_id from listening.verbatim v',
    broken: `
    select v.shop_id, 'words ' || v.verbatim_id as detail from listening.verbatim v left join (
      select f.shop_id, c.said->>'commentId' as words_id, c.said->>'personId' as person_id, c.said->>'text' as text
      from kernel.fact f cross join lateral jsonb_array_elements(f.payload->'comments') c(said) where f.name = 'content/comments-posted'
      union all
      select f.shop_id, coalesce(f.payload->>'reviewId', f.payload->>'wordsId'), f.payload->>'personId', f.payload->>'text'
      from kernel.fact f where f.name in ('care/review-posted', 'care/after-sales-said')
    ) s on s.shop_id = v.shop_id and s.words_id = v.verbatim_id::text
    where s.words_id is null or s.person_id is distinct from v.person_id::text or s.text <> v.text`,
  },
  {
    holds: { zh: '每个人在一个需求里只算一次', en: 'people are counted once' },
    of: 'select d.shop_id from listening.demand d where d.merged_into is null',
    broken: `
    select d.shop_id, 'demand ' || d.demand_id || ' counts ' || d.people as detail from listening.demand d
    where d.merged_into is null
      and d.people <> (select count(distinct v.person_id) from listening.voice v
        join listening.demand m on m.shop_id = v.shop_id and m.demand_id = v.demand_id
        where m.shop_id = d.shop_id and (m.demand_id = d.demand_id or m.merged_into = d.demand_id))`,
  },
  {
    holds: { zh: '每个需求都有人说过', en: 'a demand was said by somebody' },
    of: 'select d.shop_id from listening.demand d',
    broken: `
    select d.shop_id, 'demand ' || d.demand_id as detail from listening.demand d
    where not exists (select from listening.evidence e where e.shop_id = d.shop_id and e.demand_id = d.demand_id)
      and not exists (select from listening.correction c where c.shop_id = d.shop_id and (c.demand_id = d.demand_id or c.to_demand_id = d.demand_id))`,
  },
  {
    holds: { zh: '已回应的需求都有回应', en: 'what is answered has an answer' },
    of: 'select d.shop_id from listening.demand d',
    broken: `
    select d.shop_id, 'demand ' || d.demand_id || ' is ' || d.state as detail from listening.demand d
    where d.state in ('answered', 'measured')
      and not exists (select from listening.answer a where a.shop_id = d.shop_id and a.demand_id = d.demand_id)`,
  },
]
