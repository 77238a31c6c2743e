import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ClusterFiles } from './cluster-files.ts'
import { PostgresProblem } from './problem.ts'
import { myIdentity, type ProcessIdentity, stillRuns } from './process-identity.ts'

/**
 * Claims the data folder for this process. A claim left behind by a killed process is taken over; that of a living one
 * is refused, since whoever stops first would take the database from the other. Throws PostgresProblem 'in-use'.
 */
export function claimFolder(files: ClusterFiles): void {
  // Written whole under a name of our own first: nobody may ever read half a claim and take it for a dead one.
  const mine = `${files.claim}.${process.pid}`
  writeFileSync(mine, JSON.stringify(myIdentity()), { mode: 0o600 })
  try {
    while (!linked(mine, files.claim)) {
      const holder = claimHolder(files)
      if (holder) throw inUse(files, holder)
      rmSync(files.claim, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

/** The living process that holds the folder, if any. */
export function claimHolder(files: ClusterFiles): ProcessIdentity | undefined {
  try {
    const holder = JSON.parse(readFileSync(files.claim, 'utf8')) as ProcessIdentity
    return stillRuns(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Gives the folder back; of no effect when another process holds it by now. */
export function releaseFolder(files: ClusterFiles): void {
  if (claimHolder(files)?.pid === process.pid) rmSync(files.claim, { force: true })
}

function inUse(files: ClusterFiles, holder: ProcessIdentity): PostgresProblem {
  const mine = holder.pid === process.pid
  return new PostgresProblem('in-use', {
    fault: mine ? 'ours' : 'yours',
    zh: {
      what: `数据文件夹 ${files.home} 正被另一个 heed 使用（进程 ${holder.pid}）。`,
      next: '请直接使用那一个，或先停掉它，或换一个数据文件夹。',
    },
    en: {
      what: `Another heed (process ${holder.pid}) is using the data folder ${files.home}.`,
      next: 'Use that one, stop it first, or choose another data folder.',
    },
  })
}
