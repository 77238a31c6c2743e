import { type AuditLine, auditInvariants, type Invariant, type Tx } from '@heed/kernel'

/** What must hold of the fact log itself and of those who read it. */
export async function auditLog(tx: Tx): Promise<AuditLine[]> {
  return await auditInvariants(tx, invariants)
}

const invariants: Invariant[] = [
  {
    holds: { zh: '事实的位置连续，直到计数为止', en: 'the positions of facts are dense up to their counter' },
    of: 'select null::uuid as shop_id from kernel.fact f',
    broken: `
    select null::uuid as shop_id, 'bucket ' || b.id || ' counts ' || b.position || ' and holds ' || f.n || ' facts from ' || f.first
      || ' to ' || f.last as detail
    from kernel.bucket b cross join lateral (
      select count(*) as n, coalesce(min(f.position), 1) as first, coalesce(max(f.position), 0) as last
      from kernel.fact f where f.bucket = b.id) f
    where b.position <> f.n or b.position <> f.last or f.first <> 1`,
  },
  {
    holds: { zh: '每类事实的最后位置没有记错', en: 'the last of each kind of fact is known' },
    of: 'select null::uuid as shop_id from kernel.head h',
    broken: `
    select null::uuid as shop_id, f.name || ' in bucket ' || f.bucket || ' ends at ' || f.last || ', its head at '
      || coalesce(h.position::text, 'nothing') as detail
    from (select f.name, f.bucket, max(f.position) as last from kernel.fact f group by f.name, f.bucket) f
    left join kernel.head h on h.name = f.name and h.bucket = f.bucket where h.position is distinct from f.last`,
  },
  {
    holds: { zh: '没有读者越过日志末尾', en: 'no reader stands beyond the log' },
    of: 'select null::uuid as shop_id from kernel.cursor c',
    broken: `
    select null::uuid as shop_id, c.reader || ' stands at ' || c.position || ' of bucket ' || c.bucket || ', which ends at '
      || coalesce(b.position::text, 'nothing') as detail
    from kernel.cursor c left join kernel.bucket b on b.id = c.bucket where c.position > coalesce(b.position, -1)`,
  },
  {
    holds: { zh: '没有被搁置的事实', en: 'no fact is parked' },
    of: 'select null::uuid as shop_id from kernel.cursor c',
    broken: `
    select null::uuid as shop_id, p.reader || ' at ' || p.position || ' of bucket ' || p.bucket || ': ' || left(p.error, 120) as detail
    from kernel.parked p`,
  },
]
