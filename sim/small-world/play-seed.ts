import { day } from '@heed/kernel'
import { auditWorld } from '../checkers/audit-world.ts'
import { checkStep } from '../checkers/check-step.ts'
import { hashLog } from '../checkers/hash-log.ts'
import { ConnectionLost } from '../faults/database-outage.ts'
import { type Planted, type PlantedBug, plantedBugs } from '../faults/planted.ts'
import type { Tally } from '../world/ask.ts'
import { drawDeed } from './deeds.ts'
import { type Look, openSmallWorld } from './open-small-world.ts'
import { settle } from './pass-time.ts'
import type { Counts, SmallWorld } from './small-world.ts'
import { freshDatabase } from './testing/fresh-database.ts'

export interface Played {
  seed: number
  steps: number
  /** Simulated days that passed. */
  days: number
  audits: number
  counts: Counts
  facts: Tally
  hash: string
  /** What broke, with the step after which it was found; null when all is well. */
  broke: { step: number; says: string[] } | null
}

export interface PlayOptions {
  seed: number
  steps: number
  planted?: PlantedBug | undefined
}

/**
 * Plays one small world from its seed: so many steps, each an action of some actor or a fault, row checks after every
 * step, the full audit whenever a simulated day has passed and at the end. Stops at the first thing that does not hold.
 * Needs `withCluster` around it.
 */
export async function playSeed(options: PlayOptions): Promise<Played> {
  const database = await freshDatabase()
  try {
    const bug: Planted | undefined = options.planted && plantedBugs[options.planted]
    await bug?.alter?.(database.url)
    const { small, look } = await openSmallWorld({ url: database.url, seed: options.seed, spoil: bug?.spoil?.() })
    try {
      return await play(small, look, options)
    } finally {
      await small.world.close()
    }
  } finally {
    await database.drop()
  }
}

async function play(small: SmallWorld, look: Look, { seed, steps }: PlayOptions): Promise<Played> {
  const clock = small.world.kernel.clock
  const began = clock.now()
  let auditedDay = 0
  let audits = 0
  let broke: Played['broke'] = null
  let step = 0
  const daysPassed = () => Math.floor((clock.now() - began) / day)
  while (step < steps && !broke) {
    step += 1
    let says = await takeStep(small, look)
    if (says.length === 0 && (daysPassed() > auditedDay || step === steps)) {
      says = await audit(small, look)
      audits += 1
      auditedDay = daysPassed()
    }
    if (says.length > 0) broke = { step, says }
  }
  const { hash, facts } = await hashLog(look)
  return { seed, steps: step, days: daysPassed(), audits, counts: small.counts, facts, hash, broke }
}

async function takeStep(small: SmallWorld, look: Look): Promise<string[]> {
  small.touched.shopIds.clear()
  small.touched.orderIds.clear()
  // An outage that was drawn stays ahead until it strikes; its traces end with the step it struck in.
  small.faults.struck = false
  try {
    await drawDeed(small)(small)
  } catch (error) {
    if (!(error instanceof ConnectionLost)) return [`a step threw: ${(error as Error).stack ?? error}`]
  }
  return [...small.faults.errors.splice(0), ...(await checkStep(small, look))]
}

async function audit(small: SmallWorld, look: Look): Promise<string[]> {
  try {
    await settle(small)
  } catch (error) {
    return [`settling threw: ${(error as Error).stack ?? error}`]
  }
  return [...small.faults.errors.splice(0), ...(await auditWorld(small, look))]
}
