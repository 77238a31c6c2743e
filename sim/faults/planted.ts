import { type FactKind, type Kernel, migrate, type Tx } from '@heed/kernel'

/** A bug as somebody might write it one day; the checkers must see each. Production code knows nothing of it. */
export interface Planted {
  says: string
  /** Changes the world's own database before anybody uses it. */
  alter?(url: string): Promise<void>
  /** Breaks a process's kernel; called anew for each world, the same for all of its processes. */
  spoil?(): (kernel: Kernel) => void
}

export type PlantedBug = keyof typeof plantedBugs

const sqlOf = (name: string) => async (url: string) => {
  await migrate(url, [{ domain: 'planted', folder: new URL(`./planted/${name}/`, import.meta.url) }])
}

export const plantedBugs = {
  'reader-skips': {
    says: 'a reader passes over a fact when it reads several at once',
    spoil: everyTx((tx, nth) => ({
      ...tx,
      async rows<R>(text: string, values?: readonly unknown[]) {
        const rows = await tx.rows<R>(text, values)
        return text.includes('from kernel.fact e') && rows.length > 1 && nth() % 4 === 0 ? rows.slice(1) : rows
      },
    })),
  },
  'coupon-key-dropped': {
    says: 'the key of a coupon is no longer unique: asked twice, it is issued twice',
    alter: sqlOf('coupon-key-dropped'),
    spoil: everyTx((tx) => ({
      ...tx,
      rows: (text, values) =>
        tx.rows(text.replace('on conflict (shop_id, key) do update set key = excluded.key', ''), values),
    })),
  },
  'stock-unchecked': {
    says: 'stock is taken without looking whether it is there',
    alter: sqlOf('stock-unchecked'),
  },
  'fact-lost': {
    says: 'now and then a fact is not written, although what it tells of happened',
    spoil: everyTx((tx, nth) => ({
      ...tx,
      say<P>(kind: FactKind<P>, payload: P, saying: { key: string }) {
        if (nth() % 60 !== 59) tx.say(kind, payload, saying)
      },
    })),
  },
  'delivered-twice': {
    says: 'now and then a cursor does not move, so that its facts are delivered again',
    spoil: everyTx((tx, nth) => ({
      ...tx,
      async rows<R>(text: string, values?: readonly unknown[]): Promise<R[]> {
        const moves = text.includes('update kernel.cursor c set position = greatest(c.position, v.position)')
        return moves && nth() % 12 === 11 ? [] : await tx.rows<R>(text, values)
      },
    })),
  },
} satisfies Record<string, Planted>

/** Puts a hand between every transaction and its work. */
function everyTx(hand: (tx: Tx, nth: () => number) => Tx): () => (kernel: Kernel) => void {
  return () => {
    let last = 0
    const nth = () => last++
    return ({ db }) => {
      const { transact } = db
      db.transact = (reach, work) =>
        transact(reach, (tx) => {
          const handled = hand(tx, nth)
          const { rows } = handled
          return work({
            ...handled,
            async one<R>(text: string, values?: readonly unknown[]) {
              return (await rows<R>(text, values))[0]!
            },
            async maybe<R>(text: string, values?: readonly unknown[]) {
              return (await rows<R>(text, values))[0] ?? null
            },
          })
        })
    }
  }
}
