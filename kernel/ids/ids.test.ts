import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileShown, handClock, type Id, idOf, idSource, readId, seededChance, showId } from '@heed/kernel'
import fc from 'fast-check'
import { z } from 'zod'

test('what is shown reads back as the same identifier, and only under its own prefix', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const shown = showId('ord', id)
      assert.match(shown, /^ord_[0-9a-hjkmnp-tv-z]{26}$/)
      assert.equal(readId('ord', shown), id)
      assert.equal(readId('prd', shown), null)
    }),
  )
})

test('what is no identifier reads as null, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const read = readId('ord', `ord_${text}`)
      if (read !== null) assert.equal(showId('ord', read), `ord_${text}`)
    }),
  )
  assert.equal(readId('ord', 'ord_zzzzzzzzzzzzzzzzzzzzzzzzzz'), null)
})

test('new identifiers are UUIDv7 and rise even when the clock stands or steps back', () => {
  const clock = handClock(1_772_416_800_000)
  const newId = idSource(clock, seededChance(1))
  const ids: Id[] = []
  for (let i = 0; i < 9_000; i++) {
    if (i === 5_000) clock.advance(-60_000)
    ids.push(newId())
  }
  assert.deepEqual([...ids].sort(), ids)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids.slice(0, 50))
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

const order = z.object({
  orderId: idOf('ord'),
  shop: z.object({ shopId: idOf('shp') }).nullable(),
  lines: z.array(z.object({ variantId: idOf('var').optional(), note: z.string() })),
  byKey: z.record(z.string(), idOf('prd')),
  either: z.union([
    z.object({ kind: z.literal('a'), id: idOf('cmt') }),
    z.object({ kind: z.literal('b'), n: z.int() }),
  ]),
})
const plain = { noNullPrototype: true }
const line = fc.record({ variantId: fc.uuid(), note: fc.string() }, { requiredKeys: ['note'], ...plain })
const kinds = [
  fc.record({ kind: fc.constant('a' as const), id: fc.uuid() }, plain),
  fc.record({ kind: fc.constant('b' as const), n: fc.integer() }, plain),
] as const
const word = fc.string({ minLength: 1 }).filter((key) => key !== '__proto__')
const anOrder = fc.record(
  {
    orderId: fc.uuid(),
    shop: fc.option(fc.record({ shopId: fc.uuid() }, plain)),
    lines: fc.array(line, { maxLength: 4 }),
    byKey: fc.dictionary(word, fc.uuid(), plain),
    either: fc.oneof(...kinds),
  },
  plain,
)

test('an answer that changes dress on its way out is the same when it comes back in, wherever its identifiers stand', () => {
  const shown = compileShown(order)
  fc.assert(
    fc.property(anOrder, (value) => {
      const outside = shown.outward(value)
      assert.doesNotMatch(
        JSON.stringify(outside).replaceAll(/"note":"(\\.|[^"\\])*"/g, ''),
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/,
      )
      assert.deepEqual(shown.inward(outside), value)
    }),
  )
})
