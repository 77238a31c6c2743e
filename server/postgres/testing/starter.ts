import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { clusterFiles, readPidFile } from '../cluster-files.ts'
import { isServerOf } from '../process-identity.ts'

/** A data folder that does not exist yet; after the tests its server, if one is left, is ended and all is removed. */
export function aFolder(parent = tmpdir()): string {
  const made = mkdtempSync(join(parent, 'heed-postgres-'))
  const dataDir = join(made, 'data')
  after(() => {
    const files = clusterFiles(dataDir)
    const left = readPidFile(files)
    if (left && isServerOf(left.pid, files.cluster)) process.kill(left.pid, 'SIGQUIT')
    rmSync(made, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })
  return dataDir
}

/** Starts a server from another process, writes a word through it, and kills that process outright. */
export async function killedStarter(dataDir: string): Promise<{ url: string; port: number }> {
  const starter = spawn(process.execPath, [resolve(import.meta.dirname, 'start-and-wait.ts'), dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface({ input: starter.stdout }), 'line')
  assert.ok(line)
  starter.kill('SIGKILL')
  await once(starter, 'exit')
  return JSON.parse(line)
}
