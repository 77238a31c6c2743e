import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Played, type PlayOptions, playSeed } from './small-world/play-seed.ts'
import { withCluster } from './small-world/testing/fresh-database.ts'

/**
 * Plays many seeds, each process with a cluster of its own; the processes are this very file. `onPlayed` hears each
 * result as it comes; returning false ends the run.
 */
export async function playSeeds(
  asked: readonly PlayOptions[],
  processes: number,
  onPlayed: (played: Played) => boolean,
): Promise<void> {
  if (asked.length <= 1 || processes <= 1) return await playHere(asked, onPlayed)
  const waiting = [...asked]
  const lanes = Array.from({ length: Math.min(processes, asked.length) }, () => playBeside(waiting, onPlayed))
  await Promise.all(lanes)
}

async function playHere(asked: readonly PlayOptions[], onPlayed: (played: Played) => boolean): Promise<void> {
  await withCluster(async () => {
    for (const one of asked) if (!onPlayed(await playSeed(one))) return
  })
}

type Answer = { played: Played } | { failed: string }

/** One child process that takes the next seed as soon as it has played one. */
function playBeside(waiting: PlayOptions[], onPlayed: (played: Played) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [], { serialization: 'advanced' })
    const next = () => {
      const one = waiting.shift()
      if (one) child.send(one)
      else child.disconnect()
    }
    child.on('message', (answer: Answer) => {
      if ('failed' in answer) {
        reject(new Error(answer.failed))
        child.disconnect()
        return
      }
      if (!onPlayed(answer.played)) waiting.length = 0
      next()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a process of the simulation ended with ${code}`)),
    )
    next()
  })
}

/** What a child does until its parent has no more for it. */
async function serve(): Promise<void> {
  await withCluster(
    () =>
      new Promise<void>((resolve) => {
        process.on('message', (one: PlayOptions) => {
          playSeed(one).then(
            (played) => process.send?.({ played } satisfies Answer),
            (error) => process.send?.({ failed: String((error as Error).stack ?? error) } satisfies Answer),
          )
        })
        process.on('disconnect', resolve)
      }),
  )
}

if (import.meta.main && process.send) await serve()
