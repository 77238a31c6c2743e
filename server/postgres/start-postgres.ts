import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FIRST_PORT } from './choose-port.ts'
import { claimFolder, releaseFolder } from './claim.ts'
import { type ClusterFiles, clusterFiles, clusterVersion, disownPidFile, readPidFile } from './cluster-files.ts'
import { createCluster, newSecret, resetSecret } from './create-cluster.ts'
import { findBinaries } from './find-binaries.ts'
import { PostgresProblem } from './problem.ts'
import { folderNotOurs, wrongVersion } from './problem-words.ts'
import { isServerOf, isTaken } from './process-identity.ts'
import { chooseRunAs, handOver, makeFolder, type RunAs } from './run-as.ts'
import { askServer, databaseUrl, startServer, stopServer, systemIdentifier } from './server-control.ts'
import { durableSettings, type Settings } from './settings.ts'

export type StartOptions = {
  /** Where the data lives; created when missing. Holds cluster/, secret and claim.json. */
  dataDir: string
  /** First port to try; the next free one is taken. Default 15432. */
  port?: number
  /** PostgreSQL settings on top of ours, such as `{ fsync: false }` in a test. */
  settings?: Settings
}

export type RunningPostgres = {
  /** Admin address of the database `heed`, password included: never log it. */
  url: string
  port: number
  /** True when a server left running by a killed process was taken over. */
  adopted: boolean
  /** Stops the server (fast shutdown: open transactions are rolled back) and gives the folder back. Safe to call twice. */
  stop(): Promise<void>
}

const DATABASE = 'heed'

/**
 * Starts the bundled PostgreSQL for `dataDir`, creating the data the first time; takes over the server that a killed
 * process left running, repairs a stale pid file, replaces a server that does not answer.
 * Throws PostgresProblem, worded for people.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const files = clusterFiles(resolve(options.dataDir))
  const runAs = await prepare(files)
  try {
    const secret = await ensureCluster(runAs, files)
    const adoptedPort = await adopt(runAs, files, secret)
    const port =
      adoptedPort ??
      (await startServer(runAs, files, { ...durableSettings(), ...options.settings }, options.port ?? FIRST_PORT))
    await ensureDatabase(databaseUrl(port, secret, 'postgres'))
    const stop = once(async () => {
      await stopServer(runAs, files)
      releaseFolder(files)
    })
    return { url: databaseUrl(port, secret, DATABASE), port, adopted: adoptedPort !== undefined, stop }
  } catch (cause) {
    releaseFolder(files)
    throw cause
  }
}

/** The server of `dataDir` if one runs and answers, without starting, claiming or changing anything. */
export async function findPostgres(dataDir: string): Promise<{ url: string; port: number } | undefined> {
  const files = clusterFiles(resolve(dataDir))
  if (!existsSync(files.secret)) return undefined
  const secret = readFileSync(files.secret, 'utf8').trim()
  const port = await answeringPort(files, secret)
  return port === undefined ? undefined : { url: databaseUrl(port, secret, DATABASE), port }
}

async function prepare(files: ClusterFiles): Promise<RunAs> {
  try {
    makeFolder(files.home)
    claimFolder(files)
  } catch (cause) {
    if (cause instanceof PostgresProblem) throw cause
    throw folderNotOurs(files.home, (cause as Error).message)
  }
  try {
    const binaries = findBinaries(join(files.home, 'binaries'))
    const found = clusterVersion(files)
    if (found !== undefined && found !== String(binaries.major)) throw wrongVersion(files, found, binaries.major)
    return chooseRunAs(binaries, files.home)
  } catch (cause) {
    releaseFolder(files)
    throw cause
  }
}

async function ensureCluster(runAs: RunAs, files: ClusterFiles): Promise<string> {
  if (clusterVersion(files) === undefined) {
    const secret = newSecret()
    writeSecret(files, secret)
    await createCluster(runAs, files, secret, true)
    return secret
  }
  if (existsSync(files.secret)) return readFileSync(files.secret, 'utf8').trim()
  await stopServer(runAs, files)
  const secret = newSecret()
  await resetSecret(runAs, files, secret)
  writeSecret(files, secret)
  return secret
}

function writeSecret(files: ClusterFiles, secret: string): void {
  writeFileSync(files.secret, secret, { mode: 0o600 })
  const home = statSync(files.home)
  if (process.getuid?.() === 0) chownSync(files.secret, home.uid, home.gid)
}

/** The port of a running server worth keeping; whatever else stands in the way of a fresh start is cleared away. */
async function adopt(runAs: RunAs, files: ClusterFiles, secret: string): Promise<number | undefined> {
  const noted = readPidFile(files)
  if (noted && isServerOf(noted.pid, files.cluster)) {
    const port = await answeringPort(files, secret)
    if (port !== undefined) return port
    await stopServer(runAs, files)
  } else if (noted && isTaken(noted.pid)) {
    disownPidFile(files)
  }
  try {
    handOver(runAs, files.cluster)
  } catch (cause) {
    throw folderNotOurs(files.cluster, (cause as Error).message)
  }
  return undefined
}

async function answeringPort(files: ClusterFiles, secret: string): Promise<number | undefined> {
  const noted = readPidFile(files)
  if (!noted?.ready || !isServerOf(noted.pid, files.cluster)) return undefined
  try {
    const url = databaseUrl(noted.port, secret, 'postgres')
    const sql = 'SELECT system_identifier::text AS system FROM pg_control_system()'
    const [answer] = await askServer<{ system: string }>(url, sql)
    return BigInt(answer?.system ?? 0) === systemIdentifier(files) ? noted.port : undefined
  } catch {
    return undefined
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const found = await askServer(url, `SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`)
  if (found.length === 0) await askServer(url, `CREATE DATABASE ${DATABASE}`, 30_000)
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= act()
    return done
  }
}
