import type { Once } from '../http/handler.ts'
import { type Refused, refuse } from '../outcome/outcome.ts'
import type { Tx } from './database.ts'

/** Outcomes are kept this long; a repeat after that is a new request. */
export const onceKeptDays = 30

/**
 * Runs `work` once for a key: the outcome is stored in the same transaction as the effect, a repeat gets it back, the
 * same key with another body is refused, and so is a repeat while the first still runs. Refusals are not stored: work
 * that did nothing may run again.
 */
export async function onceOnly<T extends object>(
  tx: Tx,
  once: Once | undefined,
  work: () => Promise<T>,
): Promise<(T & { replayed?: true }) | Refused<'key-reused' | 'still-running'>> {
  if (!once) return await work()
  const { held } = await tx.one<{ held: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended($1, 7)) as held`,
    [`${once.scope} ${once.key}`],
  )
  if (!held) return refuse('still-running')
  const known = await tx.maybe<{ request_hash: string; answer: T }>(
    `select o.request_hash, o.answer from kernel.once o where o.scope = $1 and o.key = $2`,
    [once.scope, once.key],
  )
  if (known) return known.request_hash === once.hash ? { ...known.answer, replayed: true } : refuse('key-reused')
  const answer = await work()
  if ((answer as { ok?: boolean }).ok === false) return answer
  await tx.rows(`insert into kernel.once (scope, key, request_hash, answer, done_at) values ($1, $2, $3, $4, $5)`, [
    once.scope,
    once.key,
    once.hash,
    JSON.stringify(answer),
    tx.wall,
  ])
  return answer
}
