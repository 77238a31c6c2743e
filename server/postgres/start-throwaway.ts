import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimFolder, claimHolder } from './claim.ts'
import { type ClusterFiles, clusterFiles, readPidFile } from './cluster-files.ts'
import { createCluster, newSecret } from './create-cluster.ts'
import { findBinaries } from './find-binaries.ts'
import { isServerOf } from './process-identity.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'
import { databaseUrl, startServer, stopServer } from './server-control.ts'
import { type Settings, throwawaySettings } from './settings.ts'

export type ThrowawayOptions = {
  /** Background vacuum; off by default, so that a simulation sees no process but its own. */
  autovacuum?: boolean
  /** PostgreSQL settings on top of ours. */
  settings?: Settings
}

export type ThrowawayPostgres = {
  /** Admin (superuser) address of the empty database `postgres`. */
  url: string
  port: number
  stop(): Promise<void>
}

/** Apart from the real server's ports, so that tests never sit on the number a shop expects. */
const FIRST_THROWAWAY_PORT = 16_432
/** Memory a throwaway cluster may come to need; below this the disk is used. */
const MEMORY_BYTES_MIN = 2 * 2 ** 30
const PREFIX = 'heed-throwaway-'

/**
 * Starts an empty PostgreSQL whose data is in memory where there is room (/dev/shm), else in the temporary folder:
 * nothing is flushed, everything is removed by `stop()` or when this process exits. What a killed process left behind
 * is swept by the next call. Throws PostgresProblem.
 */
export async function startThrowawayPostgres(options: ThrowawayOptions = {}): Promise<ThrowawayPostgres> {
  const parent = roomyParent()
  await sweep(parent)
  const files = claimedFolder(parent)
  const removeNow = () => killAndRemove(files)
  process.once('exit', removeNow)
  try {
    const runAs = chooseRunAs(findBinaries(join(tmpdir(), 'heed-binaries')), files.home)
    const secret = newSecret()
    writeFileSync(files.secret, secret, { mode: 0o600 })
    await createCluster(runAs, files, secret, false)
    const settings = { ...throwawaySettings(options.autovacuum ?? false), ...options.settings }
    // Started side by side, clusters would race for one port: each begins its search elsewhere.
    const port = await startServer(runAs, files, settings, FIRST_THROWAWAY_PORT + (process.pid % 400) * 10)
    const stop = async () => {
      await stopAndRemove(runAs, files)
      process.off('exit', removeNow)
    }
    return { url: databaseUrl(port, secret, 'postgres'), port, stop }
  } catch (cause) {
    killAndRemove(files)
    process.off('exit', removeNow)
    throw cause
  }
}

/** Claimed before it bears the name that a sweep looks for. */
function claimedFolder(parent: string): ClusterFiles {
  const name = randomBytes(6).toString('hex')
  const unnamed = join(parent, `.heed-${name}`)
  mkdirSync(unnamed, { mode: 0o700 })
  claimFolder(clusterFiles(unnamed))
  const home = join(parent, `${PREFIX}${name}`)
  renameSync(unnamed, home)
  return clusterFiles(home)
}

async function stopAndRemove(runAs: RunAs, files: ClusterFiles): Promise<void> {
  await stopServer(runAs, files)
  rmSync(files.home, { recursive: true, force: true })
}

/** For the exit of the process, where nothing can be waited for. */
function killAndRemove(files: ClusterFiles): void {
  const noted = readPidFile(files)
  if (noted && isServerOf(noted.pid, files.cluster)) process.kill(noted.pid, 'SIGQUIT')
  rmSync(files.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

/** Removes throwaway clusters whose process is gone. */
async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const files = clusterFiles(join(parent, name))
    try {
      if (!claimHolder(files)) killAndRemove(files)
    } catch {
      // Another user's, or another sweep was faster.
    }
  }
}

function roomyParent(): string {
  try {
    const memory = statfsSync('/dev/shm')
    if (memory.bavail * memory.bsize >= MEMORY_BYTES_MIN) return '/dev/shm'
  } catch {
    // Only Linux has it.
  }
  return tmpdir()
}
