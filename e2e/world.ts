import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isServerOf } from '@heed/server/postgres'

/** The product as somebody started it, in a data folder of its own. */
export type World = {
  /** 'http://localhost:18123' */
  origin: string
  dataDir: string
  child: ChildProcess
  /** What the terminal shows so far. */
  said(): string
  /** Resolves when the terminal has said this; throws with all it said when the product stops before. */
  says(text: string): Promise<void>
  /** Ctrl-C, and everything that ran is gone. Answers the exit code. */
  stop(): Promise<number | null>
}

export type WorldOptions = {
  /** Further words of the command: ['--empty']. */
  args?: readonly string[]
  /** Data of an earlier start; without it, a fresh folder that goes with the world. */
  dataDir?: string
}

const root = resolve(import.meta.dirname, '..')

/** Below 32768, where Linux begins to hand out numbers to outgoing connections. */
const firstPort = 18_000
const portsMax = 400

export const grownText = 'the demo town is grown'
const linksText = '/console/'

/** `npm start` as a person has it, without npm in between. Resolves when the links are printed. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'heed-world-'))
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [join(root, 'cli', 'bin', 'heed.mjs'), 'start', '--port', String(port), ...(options.args ?? [])],
    { cwd: root, env: { ...process.env, HEED_DATA: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const voice = listen(child)
  const world: World = {
    origin: `http://localhost:${port}`,
    dataDir,
    child,
    said: voice.said,
    says: voice.says,
    async stop() {
      const code = await endWorld(child, dataDir)
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
  await world.says(linksText)
  return world
}

function clusterOf(dataDir: string): string {
  return join(dataDir, 'postgres', 'cluster')
}

/** The process of a world's PostgreSQL, while it runs. */
function postgresPid(dataDir: string): number | undefined {
  const file = join(clusterOf(dataDir), 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

async function endWorld(child: ChildProcess, dataDir: string): Promise<number | null> {
  const postgres = postgresPid(dataDir)
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill('SIGINT')
    await gone
  }
  assert.equal(postgresPid(dataDir), undefined, 'the database left its pid file behind')
  assert.ok(postgres === undefined || !isServerOf(postgres, clusterOf(dataDir)), 'the database still runs')
  return child.exitCode
}

/** Keeps what the child writes and wakes whoever waits for a text in it. */
function listen(child: ChildProcess) {
  let said = ''
  const waiting = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
    for (const wake of waiting) wake()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('close', () => {
    for (const wake of waiting) wake()
  })
  return {
    said: () => said,
    says: (text: string) =>
      new Promise<void>((done, fail) => {
        const look = () => {
          if (said.includes(text)) done()
          else if (child.exitCode !== null || child.signalCode !== null)
            fail(new Error(`Heed stopped before it said "${text}". It said:\n${said}`))
          else return
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** Worlds of runs side by side begin their search in different places. */
async function freePort(): Promise<number> {
  const from = firstPort + (process.pid % 100) * 10
  for (let port = from; port < from + portsMax; port++) if (await isFree(port)) return port
  throw new Error(`No free port from ${from} to ${from + portsMax}.`)
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((done) => {
    probe.once('error', () => done(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)))
  })
}
