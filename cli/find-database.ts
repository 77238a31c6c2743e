import { join } from 'node:path'
import { env } from 'node:process'
import { findPostgres, PostgresProblem, startPostgres } from '@heed/server/postgres'
import { dataDir } from './house.ts'

/**
 * Whatever database stands here: DATABASE_URL, the one that runs, or one started for this command alone. One that a dead
 * process left running is taken over and stopped afterwards; a living server's is only visited.
 */
export async function findDatabase(closers: (() => unknown)[]): Promise<string> {
  if (env.DATABASE_URL) return env.DATABASE_URL
  const folder = join(dataDir(), 'postgres')
  try {
    const started = await startPostgres({ dataDir: folder })
    closers.push(() => started.stop())
    return started.url
  } catch (error) {
    const running = error instanceof PostgresProblem && error.code === 'in-use' ? await findPostgres(folder) : undefined
    if (!running) throw error
    return running.url
  }
}
