import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chownSync, lchownSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { type Binaries, copyBinaries, program } from './find-binaries.ts'
import { PostgresProblem } from './problem.ts'

/**
 * Who runs PostgreSQL, which refuses to be root.
 * - self: we are an ordinary user.
 * - namespace: we are root (or a user without a name) and stay so on disk, but inside a user namespace PostgreSQL sees
 *   itself as an ordinary user; folders of mode 0700 stay reachable and nothing has to change hands.
 * - user: we are root where namespaces are forbidden (most containers) and drop to an ordinary user that exists
 *   already. Its folder may lie below one it cannot enter, so it is started *inside* its folder, see `at`.
 */
export type RunAs =
  | { kind: 'self'; binaries: Binaries }
  | { kind: 'namespace'; binaries: Binaries; uid: number }
  | { kind: 'user'; binaries: Binaries; uid: number; gid: number }

/** Where root keeps a copy of the binaries when the unprivileged user cannot read the package's folder. */
const ROOT_COPY_PARENT = '/var/lib/heed-postgres'

/** Chooses how to run below `folder`, which exists. Throws PostgresProblem 'root-refused' or 'binaries-broken'. */
export function chooseRunAs(binaries: Binaries, folder: string): RunAs {
  const root = process.getuid?.() === 0
  if (!root && hasName()) return proven({ kind: 'self', binaries })
  if (process.platform === 'linux') {
    const owner = ordinaryOwner(folder)
    const asOwner = owner && tryUser(binaries, owner)
    if (asOwner) return asOwner
    const inside = tryNamespace(binaries, folder)
    if (inside) return inside
    for (const name of root ? ['postgres', 'nobody'] : []) {
      const user = passwd().find((entry) => entry.name === name)
      const dropped = user && tryUser(binaries, user)
      if (dropped) return dropped
    }
  }
  throw rootRefused()
}

/** Makes the folder. Where root makes it inside an ordinary user's folder it becomes theirs, so that they need no root later. */
export function makeFolder(folder: string): void {
  const firstMade = mkdirSync(folder, { recursive: true, mode: 0o700 })
  const owner = firstMade ? ordinaryOwner(dirname(firstMade)) : undefined
  if (!owner || !firstMade) return
  for (let made = folder; made !== dirname(firstMade); made = dirname(made)) chownSync(made, owner.uid, owner.gid)
}

/** When we are root: the ordinary user, known by name here, to whom the folder belongs. */
function ordinaryOwner(folder: string): PasswdEntry | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const { uid } = statSync(folder)
  return uid === 0 ? undefined : passwd().find((user) => user.uid === uid)
}

/** Gives `folder` and all in it to the one who will run there. */
export function handOver(runAs: RunAs, folder: string): void {
  if (process.getuid?.() !== 0) return
  const [uid, gid] = runAs.kind === 'user' ? [runAs.uid, runAs.gid] : [0, 0]
  if (statSync(folder).uid === uid) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), uid, gid)
  }
  // Last, because the folder's owner is what tells a finished hand-over from an interrupted one.
  chownSync(folder, uid, gid)
}

/** How the one who runs is to call `folder` while it is its working folder: a user that cannot enter the parents can
 * still name it so, and PostgreSQL never leaves it. */
export function at(runAs: RunAs, folder: string): string {
  return runAs.kind === 'user' ? '/proc/self/cwd' : folder
}

export type Outcome = { code: number | null; out: string }

/** Runs one program to its end, away from the terminal's process group so that Ctrl-C does not reach it. */
export function run(
  runAs: RunAs,
  name: 'initdb' | 'pg_ctl' | 'postgres',
  args: string[],
  how: { cwd: string; input?: string; extraFd?: number; timeoutMs?: number },
): Promise<Outcome> {
  const [file, before] = prefix(runAs, program(runAs.binaries, name))
  const child = spawn(file, [...before, ...args], {
    ...identity(runAs),
    cwd: how.cwd,
    stdio: ['pipe', 'pipe', 'pipe', how.extraFd ?? 'ignore'],
    detached: process.platform !== 'win32',
    windowsHide: true,
    timeout: how.timeoutMs ?? 60_000,
    env: environment(),
  })
  return new Promise((resolve) => {
    let out = ''
    const hear = (chunk: Buffer) => {
      out = (out + chunk.toString()).slice(-16_384)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.stdin?.on('error', () => {})
    child.stdin?.end(how.input ?? '')
    child.once('error', (error) => resolve({ code: null, out: error.message }))
    // 'exit' and not 'close': on Windows the server keeps our pipes open for ever.
    child.once('exit', (code) => setImmediate(() => resolve({ code, out })))
  })
}

function prefix(runAs: RunAs, file: string): [string, string[]] {
  return runAs.kind === 'namespace' ? ['unshare', ['--user', `--map-user=${runAs.uid}`, '--', file]] : [file, []]
}

function identity(runAs: RunAs): SpawnOptions {
  return runAs.kind === 'user' ? { uid: runAs.uid, gid: runAs.gid } : {}
}

/** PG* variables of the person's shell must not steer our server. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && name !== 'LC_ALL')
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

function tryNamespace(binaries: Binaries, folder: string): RunAs | undefined {
  const ordinary = ['postgres', 'daemon', 'nobody'].map((name) => passwd().find((user) => user.name === name))
  const uid = ordinary.find((user) => user && user.uid !== 0)?.uid
  if (uid === undefined) return undefined
  const runAs: RunAs = { kind: 'namespace', binaries, uid }
  // Inside the namespace root has lost its right to enter other people's closed folders.
  const [file, args] = prefix(runAs, 'test')
  const entered = spawnSync(file, [...args, '-x', dirname(folder)], { stdio: 'ignore', timeout: 20_000 }).status === 0
  return entered && answers(runAs).ok ? runAs : undefined
}

function tryUser(binaries: Binaries, user: PasswdEntry): RunAs | undefined {
  const direct: RunAs = { kind: 'user', binaries, uid: user.uid, gid: user.gid }
  if (answers(direct).ok) return direct
  try {
    const copied: RunAs = { ...direct, binaries: { ...binaries, root: copyBinaries(binaries, ROOT_COPY_PARENT) } }
    return answers(copied).ok ? copied : undefined
  } catch {
    return undefined
  }
}

function proven(runAs: RunAs): RunAs {
  const answer = answers(runAs)
  if (answer.ok) return runAs
  throw new PostgresProblem('binaries-broken', {
    fault: 'the machine',
    zh: {
      what: '自带的 PostgreSQL 在这台机器上跑不起来。',
      next: '请重新运行 npm ci；若仍如此（例如 Alpine），请自备 PostgreSQL 16 或更新的版本并设置 DATABASE_URL。',
    },
    en: {
      what: 'The bundled PostgreSQL does not run on this machine.',
      next: 'Run npm ci again; if that does not help (Alpine, for one), provide PostgreSQL 16 or newer and set DATABASE_URL.',
    },
    detail: answer.said,
  })
}

function answers(runAs: RunAs): { ok: boolean; said: string } {
  const [file, before] = prefix(runAs, program(runAs.binaries, 'postgres'))
  const asked = spawnSync(file, [...before, '--version'], {
    ...identity(runAs),
    cwd: '/',
    encoding: 'utf8',
    timeout: 20_000,
    env: environment(),
  })
  return { ok: asked.status === 0, said: asked.error?.message ?? asked.stderr }
}

type PasswdEntry = { name: string; uid: number; gid: number }

function passwd(): PasswdEntry[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** initdb wants a name for the one who runs it; a container may run as a bare number. */
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function rootRefused(): PostgresProblem {
  return new PostgresProblem('root-refused', {
    fault: 'the machine',
    zh: {
      what: 'PostgreSQL 不肯以 root 运行，而这里既没有用户命名空间，也没有 postgres 或 nobody 用户可借用。',
      next: '请以普通用户运行，或自备 PostgreSQL 并设置 DATABASE_URL。',
    },
    en: {
      what: 'PostgreSQL refuses to run as root, and here there is neither a user namespace nor a user postgres or nobody to lend itself.',
      next: 'Run as an ordinary user, or provide a PostgreSQL and set DATABASE_URL.',
    },
  })
}
