import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { AnswerOf, InputArgs, KeyOf, ReadKeyOf } from './route-shapes.ts'

type Contract<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  params?: P
  query?: Q
  body?: B
  answer: A
}
const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  contract: Contract<P, Q, B, A>,
): Contract<P, Q, B, A> => contract

const routes = {
  'GET /api/shop/orders/:orderId': route({
    params: z.object({ orderId: z.string() }),
    answer: z.object({ placedAt: z.int() }),
  }),
  'GET /api/desk/demands': route({
    query: z.object({ tab: z.enum(['new', 'answered']).optional() }),
    answer: z.array(z.string()),
  }),
  'POST /api/shop/rooms/:roomId/comments': route({
    params: z.object({ roomId: z.string() }),
    body: z.object({ text: z.string() }),
    answer: z.object({ id: z.string() }),
  }),
}
type Routes = typeof routes

const called: unknown[] = []
function call<K extends KeyOf<Routes>>(key: K, ...args: InputArgs<Routes[K]>): AnswerOf<Routes[K]> {
  called.push([key, args[0]])
  return undefined as AnswerOf<Routes[K]>
}

test('a call that fits its contract compiles, and one that does not fails the type check', () => {
  const order: { placedAt: number } | undefined = call('GET /api/shop/orders/:orderId', {
    params: { orderId: 'ord_1' },
  })
  const demands: string[] | undefined = call('GET /api/desk/demands')
  call('GET /api/desk/demands', { query: { tab: 'new' } })
  call('POST /api/shop/rooms/:roomId/comments', { params: { roomId: 'r' }, body: { text: '求粉色' } })

  // @ts-expect-error no such path
  call('GET /api/shop/ordres/:orderId', { params: { orderId: 'ord_1' } })
  // @ts-expect-error the path needs its parameter
  call('GET /api/shop/orders/:orderId')
  // @ts-expect-error the parameter has another name
  call('GET /api/shop/orders/:orderId', { params: { id: 'ord_1' } })
  // @ts-expect-error no such tab
  call('GET /api/desk/demands', { query: { tab: 'old' } })
  // @ts-expect-error the field is called text
  call('POST /api/shop/rooms/:roomId/comments', { params: { roomId: 'r' }, body: { words: '求粉色' } })
  // @ts-expect-error this route takes no body
  call('GET /api/desk/demands', { body: { text: 'x' } })
  const reads: ReadKeyOf<Routes>[] = ['GET /api/desk/demands']
  // @ts-expect-error a write is not a read
  reads.push('POST /api/shop/rooms/:roomId/comments')

  assert.equal(order, undefined)
  assert.equal(demands, undefined)
  assert.equal(called.length, 10)
})
