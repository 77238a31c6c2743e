import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { clusterFiles, readPidFile } from './cluster-files.ts'
import { copyBinaries, locateBinaries } from './find-binaries.ts'
import { isServerOf } from './process-identity.ts'
import { aFolder } from './testing/starter.ts'

const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? {} : { skip: 'needs root on Linux' }

test('as root, below a folder of mode 0700, PostgreSQL runs and stops in a user namespace', asRoot, (t) => {
  if (spawnSync('unshare', ['--user', 'true']).status !== 0) return t.skip('user namespaces are forbidden here')
  const dataDir = aFolder()
  assert.equal(statSync(dirname(dataDir)).mode & 0o777, 0o700)
  const ended = startAndStop(dataDir, process.env.PATH ?? '')
  assert.equal(ended.stdout, 'kept\nstopped\n', ended.stderr)
  assert.equal(statSync(clusterFiles(dataDir).cluster).uid, 0)
})

test('as root without namespaces it drops to an ordinary user, even below a folder closed to that user', asRoot, () => {
  const dataDir = aFolder()
  const first = startAndStop(dataDir, '/nowhere')
  assert.equal(first.stdout, 'kept\nstopped\n', first.stderr)
  const { cluster } = clusterFiles(dataDir)
  assert.notEqual(statSync(cluster).uid, 0)
  assert.equal(statSync(cluster).mode & 0o777, 0o700)
  assert.deepEqual(readdirSync(dataDir).sort(), ['cluster', 'secret'])
  const second = startAndStop(dataDir, '/nowhere')
  assert.equal(second.stdout, 'kept\nstopped\n', second.stderr)
  assert.equal(readPidFile(clusterFiles(dataDir)), undefined)
})

test('data changes hands when namespaces come and go between two starts', asRoot, () => {
  const dataDir = aFolder()
  for (const path of ['/nowhere', process.env.PATH ?? '', '/nowhere']) {
    const ended = startAndStop(dataDir, path)
    assert.equal(ended.stdout, 'kept\nstopped\n', ended.stderr)
  }
})

test('a copy of the binaries runs by itself, links included, and is made once', (t) => {
  const binaries = locateBinaries()
  if (!binaries || process.platform === 'win32') return t.skip('no binaries to copy')
  const parent = mkdtempSync(join(tmpdir(), 'heed-binaries-'))
  after(() => rmSync(parent, { recursive: true, force: true }))
  const copy = copyBinaries(binaries, parent)
  const said = spawnSync(join(copy, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  assert.match(said.stdout, /^postgres \(PostgreSQL\) 18\./, said.stderr)
  assert.equal(statSync(join(copy, 'bin', 'postgres')).mode & 0o022, 0)
  const madeAt = statSync(copy).mtimeMs
  assert.equal(copyBinaries(binaries, parent), copy)
  assert.equal(statSync(copy).mtimeMs, madeAt)
  assert.deepEqual(readdirSync(parent), [basename(copy)])
})

test('a throwaway leaves nothing when its process exits without stopping it', () => {
  const ended = spawnSync(process.execPath, [resolve(import.meta.dirname, 'testing', 'throwaway-and-exit.ts')], {
    encoding: 'utf8',
  })
  assert.equal(ended.status, 3, ended.stderr)
  const { home, pid } = JSON.parse(ended.stdout) as { home: string; pid: number }
  assert.ok(home)
  assert.equal(existsSync(home), false)
  assert.equal(isServerOf(pid, join(home, 'cluster')), false)
})

/** Starts, writes on the first run, reads, and stops, in a process that finds programs by `path` only. */
function startAndStop(dataDir: string, path: string): SpawnSyncReturns<string> {
  const program = resolve(import.meta.dirname, 'testing', 'start-and-stop.ts')
  const env = { ...process.env, PATH: path }
  return spawnSync(process.execPath, [program, dataDir], { encoding: 'utf8', env })
}
