import { appendFileSync, existsSync, lchownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

/** Settings by PostgreSQL's names. */
export type Settings = Record<string, string | number | boolean>

const INCLUDES = `
# heed.conf is written anew at every start; own.conf is yours and wins.
include 'heed.conf'
include 'own.conf'
`

/** Settings of the server that keeps a shop's data: every commit reaches the disk, nothing listens beyond loopback. */
export function durableSettings(): Settings {
  const memoryMb = Math.floor(totalmem() / 2 ** 20)
  return {
    ...LOOPBACK_ONLY,
    shared_buffers: `${Math.min(512, Math.max(128, Math.floor(memoryMb / 8)))}MB`,
    max_connections: 200,
    max_wal_size: '2GB',
    checkpoint_timeout: '10min',
    // A forgotten transaction must not pin vacuum and bloat the queue tables.
    idle_in_transaction_session_timeout: '60s',
    log_checkpoints: false,
  }
}

/** Settings of a server whose data nobody will miss. */
export function throwawaySettings(autovacuum: boolean): Settings {
  return {
    ...LOOPBACK_ONLY,
    fsync: false,
    synchronous_commit: false,
    full_page_writes: false,
    wal_level: 'minimal',
    max_wal_senders: 0,
    shared_buffers: '128MB',
    max_connections: 200,
    max_wal_size: '1GB',
    checkpoint_timeout: '1h',
    autovacuum,
    io_method: 'sync',
    // Kept in the data folder and removed with it; a kill would leave POSIX segments behind in memory.
    dynamic_shared_memory_type: 'mmap',
    log_checkpoints: false,
  }
}

const LOOPBACK_ONLY: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  ssl: false,
  max_logical_replication_workers: 0,
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
}

/** Writes heed.conf into the cluster and makes postgresql.conf include it. */
export function writeSettings(cluster: string, settings: Settings): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${say(value)}'`)
  const path = join(cluster, 'heed.conf')
  writeFileSync(path, `# Written by heed at every start. Put your own settings into own.conf.\n${lines.join('\n')}\n`)
  const main = join(cluster, 'postgresql.conf')
  if (!readFileSync(main, 'utf8').includes("include 'heed.conf'")) appendFileSync(main, INCLUDES)
  const own = join(cluster, 'own.conf')
  if (!existsSync(own)) writeFileSync(own, '# Your own PostgreSQL settings; they win over heed.conf.\n')
  if (process.getuid?.() !== 0) return
  const owner = statSync(cluster)
  for (const file of [path, own]) lchownSync(file, owner.uid, owner.gid)
}

function say(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value).replaceAll("'", "''")
}
