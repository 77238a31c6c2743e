import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

const HEED = join(import.meta.dirname, 'heed.mjs')
const folder = mkdtempSync(join(tmpdir(), 'heed-door-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** An older Node of the machine, if there is one: the way through spawn is taken only by such. */
const older = findOlderNode()
const nodes = [process.execPath, ...(older ? [older] : [])]

for (const node of nodes) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

  test(`under Node ${version} a TypeScript file gets its arguments and its exit code comes back`, () => {
    const file = write(
      'echo.ts',
      'const said: string[] = process.argv.slice(2)\nconsole.log(said.join("|"))\nprocess.exit(7)',
    )
    const ended = spawnSync(node, [HEED, 'run', file, 'a b', '--c'], { encoding: 'utf8' })
    assert.equal(ended.stdout.trim(), 'a b|--c')
    assert.equal(ended.stderr, '')
    assert.equal(ended.status, 7)
  })

  test(`under Node ${version} a file that nobody named is refused in both languages`, () => {
    const ended = spawnSync(node, [HEED, 'run'], { encoding: 'utf8' })
    assert.match(ended.stderr, /缺少要运行的文件.*file to run is missing/)
    assert.equal(ended.status, 2)
  })

  test(`under Node ${version} Ctrl-C is heard exactly once and the orderly stop may finish`, async () => {
    // Ctrl-C signals the whole group: the negative id does the same.
    const child = await startStopper(node)
    process.kill(-(child.pid ?? 0), 'SIGINT')
    const [heard, code] = await Promise.all([text(child), exitCode(child)])
    assert.equal(heard, 'heard SIGINT\nstopped\n')
    assert.equal(code, 0)
  })

  test(`under Node ${version} SIGTERM to the door alone reaches the product`, async () => {
    const child = await startStopper(node)
    child.kill('SIGTERM')
    const [heard, code] = await Promise.all([text(child), exitCode(child)])
    assert.equal(heard, 'heard SIGTERM\nstopped\n')
    assert.equal(code, 0)
  })
}

test('when the door is killed outright the product stops by itself', { skip: !older }, async () => {
  const child = await startStopper(older ?? '')
  const heard = text(child)
  child.kill('SIGKILL')
  // The text ends when the product, which holds the pipe, has ended.
  assert.equal(await heard, 'heard SIGTERM\nstopped\n')
})

/** A product that, asked to stop, takes a few turns to do so; returned once it is up. */
async function startStopper(node: string): Promise<ChildProcess> {
  const file = write('stopper.ts', STOPPER)
  const child = spawn(node, [HEED, 'run', file], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  assert.ok(child.stdout)
  await once(child.stdout, 'readable')
  assert.equal(String(child.stdout.read(3)), 'up\n')
  return child
}

const STOPPER = `
import { createServer } from 'node:net'
const server = createServer().listen(0, '127.0.0.1', () => console.log('up'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    console.log('heard ' + signal)
    server.close(() => setImmediate(() => console.log('stopped')))
  })
}
`

async function text(child: ChildProcess): Promise<string> {
  let all = ''
  for await (const chunk of child.stdout ?? []) all += chunk
  return all
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit')
  return code
}

function write(name: string, source: string): string {
  const path = join(folder, name)
  writeFileSync(path, source)
  return path
}

function findOlderNode(): string | undefined {
  const asked = spawnSync('which', ['-a', 'node'], { encoding: 'utf8' })
  const found = (asked.stdout ?? '').split('\n').filter((path) => path && dirname(path) !== dirname(process.execPath))
  return found.find((path) => {
    const version = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout
    const [major = 0, minor = 0] = version.split('.').map(Number)
    return major >= 20 && (major < 24 || (major === 24 && minor < 7))
  })
}
