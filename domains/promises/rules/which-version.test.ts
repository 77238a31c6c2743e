import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour } from '@heed/kernel'
import type { PolicyBody } from '../contract/policy.ts'
import { inForce, type PolicyVersion, stateAt, versionFor } from './which-version.ts'

const version = (number: number, effectiveFromAt: number | null): PolicyVersion => ({
  id: 'p',
  version: number,
  body: {} as PolicyBody,
  effectiveFromAt,
})
const all = [
  version(1, 0),
  version(2, 1_000 * hour),
  version(3, null),
  version(4, 1_000 * hour),
  version(5, 2_000 * hour),
]

test('the version in force is the latest one that has begun', () => {
  assert.equal(inForce(all, 'p', 999 * hour)?.version, 1)
  assert.equal(inForce(all, 'p', 1_000 * hour)?.version, 4)
  assert.equal(inForce(all, 'p', 5_000 * hour)?.version, 5)
  assert.equal(inForce(all, 'other', 0), null)
})

test('a buyer keeps the shown terms for a while, and cannot name terms that never were', () => {
  assert.equal(versionFor(all, 'p', 'p@1', 1_047 * hour)?.version, 1)
  assert.equal(versionFor(all, 'p', 'p@1', 1_048 * hour)?.version, 4)
  assert.equal(versionFor(all, 'p', 'p@3', 500 * hour)?.version, 1)
  assert.equal(versionFor(all, 'p', 'p@5', 1_500 * hour)?.version, 4)
  assert.equal(versionFor(all, 'p', 'nonsense', 1_500 * hour)?.version, 4)
  assert.equal(versionFor(all, 'p', null, 2_500 * hour)?.version, 5)
})

test('the state people see follows from the dates', () => {
  const states = all.map((one) => stateAt(all, one, 1_500 * hour))
  assert.deepEqual(states, ['retired', 'retired', 'draft', 'live', 'scheduled'])
})
