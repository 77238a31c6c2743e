import { parseArgs } from 'node:util'
import { systemClock } from '@heed/kernel'
import { type PlantedBug, plantedBugs } from './faults/planted.ts'
import { playSeeds } from './run-seeds.ts'
import { summaryOfMany, summaryOfOne, toldBroken } from './run-summary.ts'
import type { Played, PlayOptions } from './small-world/play-seed.ts'

const usage = `npm run sim -- --seed 42 --days 30      one world, a page about it; the same seed gives the same hash
npm run sim -- --seeds 20 [--from 1]    many worlds; ends with what happened how often, and what never did
  --short                               three days a world instead of thirty
  --planted NAME|all                    with a planted bug (${Object.keys(plantedBugs).join(', ')}): every seed must turn red
  --processes N                         side by side; 2 unless told`

/** A simulated day is about as many steps. */
const stepsADay = 100
const daysLong = 30
const daysShort = 3
const plantedSeeds = 20

interface Run {
  seeds: number[]
  steps: number
  processes: number
  planted: PlantedBug[]
  /** The words after the seed that play the same world again. */
  again: string
}

/**
 * `heed sim`: plays small worlds from their seeds with faults and checkers, and says in a page what happened. Returns
 * 0 when everything held (or, with planted bugs, when every seed found its bug), else 1; 2 for words it does not know.
 */
export async function runSim(args: string[]): Promise<number> {
  const run = readArgs(args)
  if (!run) {
    console.error(usage)
    return 2
  }
  if (run.planted.length > 0) return await runPlanted(run)
  const clock = systemClock()
  const began = clock.monotonic()
  const all: Played[] = []
  await playSeeds(ask(run), run.processes, (played) => {
    all.push(played)
    if (played.broke) console.log(toldBroken(played, run.again))
    if (all.length % 10 === 0) console.log(`${all.length} of ${run.seeds.length} seeds played`)
    return true
  })
  const seconds = (clock.monotonic() - began) / 1_000
  console.log(run.seeds.length === 1 ? summaryOfOne(all[0]!, seconds) : summaryOfMany(all, seconds))
  return all.some((one) => one.broke) ? 1 : 0
}

const ask = ({ seeds, steps }: Run, planted?: PlantedBug): PlayOptions[] =>
  seeds.map((seed) => ({ seed, steps, planted }))

/** Every seed must find every planted bug: this is what proves that the checkers bite. */
async function runPlanted(run: Run): Promise<number> {
  let green = 0
  for (const planted of run.planted) {
    console.log(`\n${planted}: ${plantedBugs[planted].says}`)
    const found: Played[] = []
    await playSeeds(ask(run, planted), run.processes, (played) => {
      found.push(played)
      if (!played.broke) console.log(`  seed ${played.seed} stayed green over ${played.steps} steps`)
      return true
    })
    const red = found.filter((one) => one.broke)
    green += found.length - red.length
    const steps = red.map((one) => one.broke!.step).sort((a, b) => a - b)
    console.log(
      `  ${red.length} of ${found.length} seeds red, found after ${steps[0]} to ${steps.at(-1)} steps, such as`,
    )
    for (const says of new Set(red.slice(0, 3).map((one) => one.broke!.says[0]!)))
      console.log(`    ${says.slice(0, 160)}`)
  }
  return green === 0 ? 0 : 1
}

function readArgs(args: string[]): Run | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        seed: { type: 'string' },
        seeds: { type: 'string' },
        from: { type: 'string', default: '1' },
        days: { type: 'string' },
        short: { type: 'boolean', default: false },
        planted: { type: 'string' },
        processes: { type: 'string', default: '2' },
      },
    })
    const days = whole(values.days ?? String(values.short ? daysShort : daysLong))
    const count = values.seeds === undefined ? (values.planted ? plantedSeeds : 1) : whole(values.seeds)
    const from = values.seeds === undefined && !values.planted ? whole(values.seed ?? '42') : whole(values.from)
    const one = values.seed !== undefined && values.seeds === undefined
    return {
      seeds: one ? [whole(values.seed!)] : Array.from({ length: count }, (_, nth) => from + nth),
      steps: days * stepsADay,
      processes: whole(values.processes),
      planted: readPlanted(values.planted),
      again: `--days ${days}`,
    }
  } catch (error) {
    console.error((error as Error).message)
    return null
  }
}

function readPlanted(name: string | undefined): PlantedBug[] {
  const all = Object.keys(plantedBugs) as PlantedBug[]
  if (name === undefined) return []
  if (name === 'all') return all
  const found = all.filter((one) => one === name)
  if (found.length === 0) throw new Error(`no bug is called ${name}`)
  return found
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${text} is not a whole number above zero`)
  return value
}
