import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ClusterFiles } from './cluster-files.ts'
import { diskFull, initFailed } from './problem-words.ts'
import { at, type Outcome, type RunAs, run } from './run-as.ts'
import { ADMIN } from './server-control.ts'

/**
 * Makes the cluster: UTF-8, the built-in C.UTF-8 locale (sorts alike on every machine), checksums on every page, scram.
 * Made under another name and renamed when whole, so that a kill in between leaves nothing half made.
 * Throws PostgresProblem.
 */
export async function createCluster(runAs: RunAs, files: ClusterFiles, secret: string, sync: boolean): Promise<void> {
  for (const left of readdirSync(files.home).filter((name) => name.startsWith('new-'))) {
    rmSync(join(files.home, left), { recursive: true, force: true })
  }
  const unfinished = join(files.home, `new-${randomBytes(6).toString('hex')}`)
  mkdirSync(unfinished, { mode: 0o700 })
  if (runAs.kind === 'user') chownSync(unfinished, runAs.uid, runAs.gid)
  const outcome = await initialise(runAs, files, unfinished, secret, sync)
  if (outcome.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    const full = /No space left on device/.test(outcome.out)
    throw full ? diskFull(files.home, outcome.out) : initFailed(files, outcome.out)
  }
  renameSync(unfinished, files.cluster)
}

/** A new admin password: 32 hex digits of true chance. */
export function newSecret(): string {
  return randomBytes(16).toString('hex')
}

/** Gives the admin a new password while no server runs, through PostgreSQL's single-user mode. */
export async function resetSecret(runAs: RunAs, files: ClusterFiles, secret: string): Promise<void> {
  const args = ['--single', '-D', at(runAs, files.cluster), 'postgres']
  const input = `ALTER ROLE ${ADMIN} PASSWORD '${secret}'\n`
  const outcome = await run(runAs, 'postgres', args, { cwd: files.cluster, input })
  if (outcome.code !== 0 || /ERROR|FATAL/.test(outcome.out)) throw initFailed(files, outcome.out)
}

async function initialise(
  runAs: RunAs,
  files: ClusterFiles,
  folder: string,
  secret: string,
  sync: boolean,
): Promise<Outcome> {
  // The password travels in a file only its reader may open, never in an argument that `ps` shows.
  const passwordFile = join(files.home, `${basename(folder)}.secret`)
  writeFileSync(passwordFile, secret, { mode: 0o600 })
  if (runAs.kind === 'user') chownSync(passwordFile, runAs.uid, runAs.gid)
  const handle = openSync(passwordFile, 'r')
  // A user that cannot enter the parents opens the file through the handle it inherits.
  const passwordPath = runAs.kind === 'user' ? '/proc/self/fd/3' : passwordFile
  try {
    return await run(runAs, 'initdb', [...initArgs(at(runAs, folder), passwordPath), ...(sync ? [] : ['--no-sync'])], {
      cwd: folder,
      extraFd: handle,
    })
  } finally {
    closeSync(handle)
    rmSync(passwordFile, { force: true })
  }
}

function initArgs(folder: string, passwordPath: string): string[] {
  return [
    ...['-D', folder, '-U', ADMIN, '-E', 'UTF8', '--data-checksums', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['-A', 'scram-sha-256', `--pwfile=${passwordPath}`],
  ]
}
