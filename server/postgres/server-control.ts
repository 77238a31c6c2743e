import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { Client } from 'pg'
import { choosePort } from './choose-port.ts'
import { type ClusterFiles, readPidFile } from './cluster-files.ts'
import type { PostgresProblem } from './problem.ts'
import { diskFull, noPort, startFailed } from './problem-words.ts'
import { isServerOf } from './process-identity.ts'
import { at, type RunAs, run } from './run-as.ts'
import { type Settings, writeSettings } from './settings.ts'

/** The cluster's owner, an admin: migrations and roles are made with it. */
export const ADMIN = 'heed_admin'

/** pg_ctl gives up after this long; recovery after a crash may honestly take a while. */
const START_SECONDS_MAX = 120
const STOP_SECONDS_MAX = 30
const ATTEMPTS_MAX = 6

/** An address of the server for this database name. */
export function databaseUrl(port: number, secret: string, database: string): string {
  return `postgres://${ADMIN}:${secret}@127.0.0.1:${port}/${database}`
}

/**
 * Starts the server of a finished cluster on the first free port and returns that port once it accepts connections.
 * It leads a session of its own: Ctrl-C in our terminal does not reach it. Throws PostgresProblem.
 */
export async function startServer(
  runAs: RunAs,
  files: ClusterFiles,
  settings: Settings,
  firstPort: number,
): Promise<number> {
  let from = firstPort
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(from)
    if (port === undefined) throw noPort(firstPort)
    writeSettings(files.cluster, { ...settings, port })
    const before = existsSync(files.log) ? shortenLog(files) : 0
    const outcome = await run(runAs, 'pg_ctl', startArgs(runAs, files), {
      cwd: files.cluster,
      timeoutMs: (START_SECONDS_MAX + 10) * 1000,
    })
    if (outcome.code === 0) return port
    const said = tail(files.log, before) || outcome.out
    const portTaken = /could not bind|could not create any TCP/.test(said)
    // Orphans of a killed server need a moment to notice and go.
    const orphans = /pre-existing shared memory block/.test(said)
    if (attempt >= ATTEMPTS_MAX || !(portTaken || orphans)) throw whyNot(files, said)
    if (portTaken) from = port + 1
  }
}

function startArgs(runAs: RunAs, files: ClusterFiles): string[] {
  const cluster = at(runAs, files.cluster)
  return ['start', '-w', '-s', '-t', String(START_SECONDS_MAX), '-D', cluster, '-l', `${cluster}/server.log`]
}

/** Stops the server of this cluster if one runs: orderly first, at once if that takes too long. */
export async function stopServer(runAs: RunAs, files: ClusterFiles): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const noted = readPidFile(files)
    if (!noted || !isServerOf(noted.pid, files.cluster)) return
    const args = ['stop', '-w', '-s', '-m', mode, '-t', String(STOP_SECONDS_MAX), '-D', at(runAs, files.cluster)]
    await run(runAs, 'pg_ctl', args, { cwd: files.cluster })
  }
}

/** Asks the server one thing as admin. Rejects when it does not answer within `timeoutMs`. */
export async function askServer<Row>(url: string, sql: string, timeoutMs = 5_000): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end().catch(() => {})
  }
}

/** The number initdb gave this cluster; on disk it stands first in pg_control. */
export function systemIdentifier(files: ClusterFiles): bigint {
  const handle = openSync(`${files.cluster}/global/pg_control`, 'r')
  const bytes = Buffer.alloc(8)
  readSync(handle, bytes, 0, 8, 0)
  closeSync(handle)
  return bytes.readBigUInt64LE()
}

/** The log grows by a few lines a start; past this size it begins anew. */
const LOG_BYTES_MAX = 10 * 2 ** 20

function shortenLog(files: ClusterFiles): number {
  const size = statSync(files.log).size
  if (size < LOG_BYTES_MAX) return size
  rmSync(files.log)
  return 0
}

function tail(path: string, from: number): string {
  if (!existsSync(path)) return ''
  const handle = openSync(path, 'r')
  const bytes = Buffer.alloc(4096)
  const length = readSync(handle, bytes, 0, bytes.length, from)
  closeSync(handle)
  return bytes.toString('utf8', 0, length)
}

function whyNot(files: ClusterFiles, said: string): PostgresProblem {
  return /No space left on device/.test(said) ? diskFull(files.home, said) : startFailed(files, said)
}
