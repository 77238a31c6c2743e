import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'

/** A process told apart from a later one that got the same number: its id and when it began, as the system words it. */
export type ProcessIdentity = { pid: number; began: string }

export function myIdentity(): ProcessIdentity {
  return { pid: process.pid, began: whenBegan(process.pid) }
}

/** Whether that very process still runs. */
export function stillRuns(identity: ProcessIdentity): boolean {
  return runs(identity.pid) && whenBegan(identity.pid) === identity.began
}

/** Whether this number is given out, were it only to a zombie that nobody buried (usual in containers). */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function runs(pid: number): boolean {
  return isTaken(pid) && state(pid) !== 'Z'
}

/** Whether `pid` is a PostgreSQL server living in `cluster`, and not a stranger who got the number since. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!runs(pid)) return false
  if (process.platform === 'linux') {
    try {
      // The server's working folder is its data folder.
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    } catch (cause) {
      return (cause as NodeJS.ErrnoException).code === 'EACCES' && stat(pid).includes('(postgres)')
    }
  }
  return process.platform === 'win32' || ask('command', pid).includes('postgres')
}

function whenBegan(pid: number): string {
  if (process.platform === 'linux') return stat(pid).split(') ').pop()?.split(' ')[19] ?? ''
  return process.platform === 'win32' ? '' : ask('lstart', pid)
}

function state(pid: number): string {
  return process.platform === 'linux' ? (stat(pid).split(') ').pop()?.[0] ?? '') : ''
}

function stat(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function ask(column: 'lstart' | 'command', pid: number): string {
  try {
    return execFileSync('/bin/ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
