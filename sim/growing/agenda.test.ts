import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agenda } from './agenda.ts'

test('things come out by time, those of one moment in the order they were put in, none past the moment asked for', () => {
  const todo = agenda<string>()
  for (const [at, thing] of [
    [5, 'e'],
    [1, 'a'],
    [3, 'c'],
    [1, 'b'],
    [3.4, 'd'],
    [9, 'f'],
  ] as const)
    todo.put(at, thing)
  assert.equal(todo.next(), 1)
  assert.deepEqual(
    todo.take(5).map((one) => one.thing),
    ['a', 'b', 'c', 'd', 'e'],
  )
  assert.equal(todo.size(), 1)
  todo.take(9)
  assert.equal(todo.next(), Number.POSITIVE_INFINITY)
})
