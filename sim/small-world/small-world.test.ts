import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PlantedBug, plantedBugs } from '../faults/planted.ts'
import { playSeed } from './play-seed.ts'

const steps = 300

test('the same seed plays the same world to the last payload', async () => {
  const first = await playSeed({ seed: 7, steps })
  const second = await playSeed({ seed: 7, steps })
  assert.equal(first.broke, null)
  assert.equal(second.hash, first.hash)
  assert.deepEqual(second.counts, first.counts)
  assert.notEqual((await playSeed({ seed: 8, steps: 60 })).hash, (await playSeed({ seed: 7, steps: 60 })).hash)
})

/** A seed that meets the bug early. */
const met: Record<PlantedBug, number> = {
  'reader-skips': 2,
  'coupon-key-dropped': 2,
  'stock-unchecked': 2,
  'fact-lost': 2,
  'delivered-twice': 2,
}

for (const planted of Object.keys(plantedBugs) as PlantedBug[])
  test(`a planted bug is found: ${plantedBugs[planted].says}`, async () => {
    const { broke } = await playSeed({ seed: met[planted], steps: 1_500, planted })
    assert.ok(broke, `seed ${met[planted]} stayed green with ${planted}`)
  })
