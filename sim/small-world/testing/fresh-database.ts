import { testKernel } from '@heed/kernel/testing'
import { allMigrations } from '@heed/server/app'
import { startThrowawayPostgres } from '@heed/server/postgres'

export interface FreshDatabase {
  url: string
  drop(): Promise<void>
}

/** A database of its own, cloned from a template that holds the tree's schema; needs `withCluster` around it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url, close } = await testKernel(allMigrations)
  return { url, drop: close }
}

/** Where the test command puts the cluster it has started; a simulation on its own starts one and puts it there. */
const clusterVariable = 'HEED_TEST_DATABASE_URL'

/** Runs `work` beside a throwaway cluster of this process, or beside the one that is already there. */
export async function withCluster<T>(work: () => Promise<T>): Promise<T> {
  if (process.env[clusterVariable]) return await work()
  const postgres = await startThrowawayPostgres({ settings: { max_parallel_workers_per_gather: 0, jit: false } })
  process.env[clusterVariable] = postgres.url
  try {
    return await work()
  } finally {
    delete process.env[clusterVariable]
    await postgres.stop()
  }
}
