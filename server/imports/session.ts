import type { ProductAnswer } from '@heed/catalog/contract'
import type { ImportAnswer } from '@heed/content/contract'
import type { Author } from '@heed/importers'
import { type Id, limit } from '@heed/kernel'
import type { ImportReading, ImportsApp } from './wish.ts'

const remembered = limit('import.remembered', 20_000, 'people and product references kept at hand during one import')

/** One import under way: asks identity and the catalogue once for what the file names again and again. */
export interface ImportSession {
  app: ImportsApp
  job: ImportAnswer
  reading: ImportReading
  actor: string
  /** The person behind each author, in the order given; null for a voice. */
  people(authors: readonly (KnownAuthor | undefined)[]): Promise<(Id | null)[]>
  /** The product behind each reference, in the order given; null when the shop has none of that name. */
  products(refs: readonly (string | undefined)[]): Promise<(ProductAnswer | null)[]>
}

/** `lang` is a guess from what they wrote, for a person who is new. */
export type KnownAuthor = Author & { lang: 'zh' | 'en' }

export function importSession(
  app: ImportsApp,
  job: ImportAnswer,
  reading: ImportReading,
  actor: string,
): ImportSession {
  const people = new Map<string, Id>()
  const products = new Map<string, ProductAnswer | null>()
  return {
    app,
    job,
    reading,
    actor,
    async people(authors) {
      const fresh = new Map<string, KnownAuthor>()
      for (const one of authors) if (one && !people.has(one.key)) fresh.set(one.key, one)
      makeRoom(people, fresh.size)
      const ids = await knowPeople(app, job.shopId, [...fresh.values()], actor)
      const met = new Map([...fresh.keys()].map((key, nth) => [key, ids[nth]!]))
      const found = authors.map((one) => (one ? (met.get(one.key) ?? people.get(one.key)!) : null))
      for (const [key, id] of met) people.set(key, id)
      return found
    },
    async products(refs) {
      const fresh = [...new Set(refs.flatMap((ref) => (ref !== undefined && !products.has(ref) ? [ref] : [])))]
      if (fresh.length > 0) {
        const found = await app.kernel.db.transact({ role: 'worker', shopId: job.shopId, actor }, (tx) =>
          app.domains.catalog.answers.productsByRef(tx, job.shopId, fresh),
        )
        makeRoom(products, fresh.length)
        for (const ref of fresh) products.set(ref, found.get(ref) ?? null)
      }
      return refs.map((ref) => (ref === undefined ? null : (products.get(ref) ?? null)))
    },
  }
}

/** People of a file belong to the shop that brought it: the same key in another shop's file is somebody else. */
async function knowPeople(app: ImportsApp, shopId: Id, authors: KnownAuthor[], actor: string): Promise<Id[]> {
  if (authors.length === 0) return []
  const people = authors.map((one) => ({
    sourceKey: `import:${shopId}:${one.key}`,
    name: one.name ?? '—',
    lang: one.lang,
  }))
  return await app.domains.identity.requests.knowPeople(people, actor)
}

/** Forgetting costs a question, never an answer. */
function makeRoom(kept: Map<string, unknown>, coming: number): void {
  if (kept.size + coming > remembered.max) kept.clear()
}
