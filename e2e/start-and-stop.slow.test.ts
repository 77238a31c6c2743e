import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { grownText, startWorld, type World } from './world.ts'

type Shop = { shopId: string; name: { zh: string }; demo: boolean }

/** The world now running; one at a time, so that a failed test leaves none behind. */
let running: World | undefined
const folders: string[] = []

after(async () => {
  await running?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('one town through every way to start and stop', async (t) => {
  const data = freshFolder()
  await t.test('the faces answer while the town still grows', async () => {
    const world = await start(data)
    for (const face of ['shop', 'desk', 'console']) {
      const page = await fetch(`${world.origin}/${face}/`)
      assert.equal(page.status, 200)
      assert.match(await page.text(), /<div id="root">/)
    }
    assert.notEqual((await read<{ growing: unknown }>('/api/open/demo')).growing, null)
  })
  await t.test('killed outright while it grows, it grows anew at the next start', async () => {
    await kill()
    const world = await start(data)
    assert.ok(!world.said().includes(grownText))
    await world.says(grownText)
    assert.equal((await read<{ growing: unknown }>('/api/open/demo')).growing, null)
    assert.equal((await shops()).length, 4)
  })
  let before: Shop[] = []
  await t.test('Ctrl-C ends everything it started, with a good exit code', async () => {
    before = await shops()
    assert.equal(await stop(), 0)
  })
  await t.test('the second start finds the same town, and grows nothing', async () => {
    await start(data)
    assert.deepEqual(await shops(), before)
    assert.equal((await read<{ growing: unknown }>('/api/open/demo')).growing, null)
  })
  await t.test('killed outright, the next start finds the same town', async () => {
    await kill()
    await start(data)
    assert.deepEqual(await shops(), before)
    assert.equal(await stop(), 0)
  })
})

test('with --empty one signs up with a shop of one’s own, and no later start puts a town beside it', async () => {
  const data = freshFolder()
  const world = await start(data, ['--empty'])
  assert.deepEqual(await shops(), [])
  const answer = await fetch(`${world.origin}/api/desk/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.origin },
    body: JSON.stringify({
      name: '林一',
      email: 'lin@example.com',
      password: 'a sentence of my own',
      lang: 'zh',
      shop: { name: { zh: '一间', en: 'One Room' }, category: 'home', homeCity: '杭州' },
    }),
  })
  assert.equal(answer.status, 200, await answer.clone().text())
  await stop()
  await start(data)
  assert.deepEqual(
    (await shops()).map((shop) => [shop.name.zh, shop.demo]),
    [['一间', false]],
  )
  await stop()
})

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-world-'))
  folders.push(folder)
  return folder
}

async function start(dataDir: string, args: readonly string[] = []): Promise<World> {
  running = await startWorld({ dataDir, args })
  return running
}

async function stop(): Promise<number | null> {
  const world = running
  running = undefined
  return (await world?.stop()) ?? null
}

/** As the power goes: no warning, nothing tidied. */
async function kill(): Promise<void> {
  const { child } = running!
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  running = undefined
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(`${running!.origin}${path}`)
  assert.equal(answer.status, 200)
  return (await answer.json()) as T
}

async function shops(): Promise<Shop[]> {
  const { rows } = await read<{ rows: Shop[] }>('/api/open/shops')
  return rows.sort((a, b) => a.shopId.localeCompare(b.shopId))
}
