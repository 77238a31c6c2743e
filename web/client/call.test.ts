import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError, readError } from './api-error.ts'
import { fillPath } from './call.ts'
import { newKey } from './new-key.ts'
import { wordError } from './word-error.ts'

const t = (key: string, params?: Record<string, string | number>) =>
  params?.seconds ? `${key} ${params.seconds}` : key

test('a path is filled with escaped parameters and a query without empty fields', () => {
  const path = fillPath('/api/shop/orders/:orderId/lines', {
    params: { orderId: 'ord_1/2' },
    query: { tab: 'late', page: undefined, state: ['a', 'b'] },
  })
  assert.equal(path, '/api/shop/orders/ord_1%2F2/lines?tab=late&state=a&state=b')
})

test('a path without its parameter stops at once', () => {
  assert.throws(() => fillPath('/api/x/:id', {}), /needs :id/)
})

test('an envelope is read with its next step, and the header gives the wait', () => {
  const error = readError(429, '{"error":{"code":"too-many","message":"Too many","next":"Wait"}}', '7')
  assert.deepEqual([error.code, error.next, error.retryAfterSeconds], ['too-many', 'Wait', 7])
})

test("a proxy's page keeps its status and no text of its own", () => {
  const error = readError(502, '<html>Bad gateway</html>', null)
  assert.equal(error.code, 'http-502')
  assert.equal(wordError(error, t).whose, 'ours')
})

const cases: [status: number, code: string, cause: string, canRetry: boolean][] = [
  [0, 'offline', 'error.offline', true],
  [401, 'no-session', 'error.signIn', false],
  [409, 'out-of-stock', 'Sold out', true],
  [503, 'busy', 'error.busy', true],
  [500, 'unexpected', 'error.ours', true],
  [418, 'http-418', 'error.refused', false],
]

test('every status is worded: the server for what it decided, the kit for the rest', () => {
  for (const [status, code, cause, canRetry] of cases) {
    const worded = wordError(new ApiError(status, { code, message: 'Sold out' }), t)
    assert.deepEqual([worded.cause, worded.canRetry], [cause, canRetry], `${status}`)
  }
  assert.equal(wordError(new TypeError('x'), t).code, 'unexpected')
})

test('keys are 26 characters and differ', () => {
  assert.match(newKey(), /^[0-9a-z]{26}$/)
  assert.notEqual(newKey(), newKey())
})
