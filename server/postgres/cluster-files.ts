import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The layout below a data folder: our secret and claim beside PostgreSQL's own folder. */
export type ClusterFiles = { home: string; cluster: string; secret: string; claim: string; log: string }

export function clusterFiles(dataDir: string): ClusterFiles {
  const cluster = join(dataDir, 'cluster')
  return {
    home: dataDir,
    cluster,
    secret: join(dataDir, 'secret'),
    claim: join(dataDir, 'claim.json'),
    log: join(cluster, 'server.log'),
  }
}

/** The major version that made the cluster ('18'), or undefined where there is none yet. */
export function clusterVersion(files: ClusterFiles): string | undefined {
  const path = join(files.cluster, 'PG_VERSION')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** What postmaster.pid says: the server's process, its port and whether it calls itself ready. */
export type PidFile = { pid: number; port: number; ready: boolean }

export function readPidFile(files: ClusterFiles): PidFile | undefined {
  const path = join(files.cluster, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** A number no process can have. */
const NO_PROCESS = 2_147_483_646

/**
 * Makes a stale postmaster.pid whose number a stranger or a zombie carries (usual in containers) point at no one.
 * The file is kept: by its other lines PostgreSQL makes sure that no orphan still writes.
 */
export function disownPidFile(files: ClusterFiles): void {
  const path = join(files.cluster, 'postmaster.pid')
  const lines = readFileSync(path, 'utf8').split('\n')
  lines[0] = String(NO_PROCESS)
  writeFileSync(path, lines.join('\n'))
}
