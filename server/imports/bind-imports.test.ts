import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Caller, showId, silentLog } from '@heed/kernel'
import { openWeb } from '../http/web.ts'
import { bindImports, importRoutesOf } from './bind-imports.ts'
import { fixture, importWorld, streamOf } from './testing/world.ts'

test('another shop sees neither file nor import, and a role without settings none at all', async () => {
  const world = await importWorld()
  try {
    const fileId = await world.upload(world.shop, 'comments-bom.csv', fixture('comments-bom.csv'))
    const body = { fileId, kind: 'comment' }
    assert.equal((await world.ask('POST /api/desk/imports', world.other, { body })).status, 404)
    const started = await world.ask('POST /api/desk/imports', world.shop, { body })
    const params = { importId: (started.body as { importId: string }).importId }
    await world.running.idle()
    const preview = 'POST /api/desk/imports/:fileId/preview'
    assert.equal((await world.ask(preview, world.other, { params: { fileId }, body: { kind: 'comment' } })).status, 404)
    for (const key of ['GET /api/desk/imports/:importId', 'GET /api/desk/imports/:importId/refusals'])
      assert.equal((await world.ask(key, world.other, { params })).status, 404, key)
    for (const key of ['POST /api/desk/imports/:importId/cancel', 'POST /api/desk/imports/:importId/resume'])
      assert.equal((await world.ask(key, world.other, { params })).status, 404, key)
    const theirs = await world.ask('GET /api/desk/imports', world.other)
    assert.deepEqual((theirs.body as { rows: unknown[] }).rows, [])
    const host: Caller = { ...world.shop, permissions: ['listen', 'catalog', 'show'] }
    assert.equal((await world.ask('GET /api/desk/imports', host)).status, 403)
  } finally {
    await world.close()
  }
})

test('a preview shows format, columns, mapping and rows, and says what is missing', async () => {
  const world = await importWorld()
  try {
    const key = 'POST /api/desk/imports/:fileId/preview'
    const gb = await world.upload(world.shop, 'reviews.csv', fixture('reviews-gb18030.csv'))
    const seen = await world.ask(key, world.shop, { params: { fileId: gb }, body: { kind: 'review' } })
    const { encoding, suggestedMapping, rows } = seen.body as {
      encoding: string
      suggestedMapping: Record<string, string>
      rows: { row: { text: string } | null }[]
    }
    assert.deepEqual(
      [encoding, suggestedMapping.text, rows[0]?.row?.text],
      ['gb18030', '评价内容', '花瓣边有点焦，希望包装里加冰袋'],
    )
    const odd = await world.upload(world.shop, 'odd.csv', 'colour,size\nred,4\n')
    const lacking = await world.ask(key, world.shop, { params: { fileId: odd }, body: { kind: 'review' } })
    assert.equal((lacking.body as { refused: { why: string } }).refused.why, 'mapping-incomplete')
    const mapping = { text: 'colour' }
    const mapped = await world.ask(key, world.shop, { params: { fileId: odd }, body: { kind: 'review', mapping } })
    assert.equal((mapped.body as { refused: null }).refused, null)
  } finally {
    await world.close()
  }
})

test('an import left by a dead process is taken up by the next one', async () => {
  const world = await importWorld()
  try {
    const { shopId } = world.shop
    const kept = await world.files.keep(shopId, 'words.csv', streamOf('text\none\ntwo\nthree\n'))
    assert.ok(kept.ok)
    const { hash, bytes, name } = kept.file
    const opening = { shopId, kind: 'comment' as const, fileName: name, fileHash: hash, fileBytes: bytes, reading: {} }
    await world.app.domains.content.requests.openImport({ ...opening, runner: 'dead', actor: 'test' })
    await world.running.takeUpAbandoned()
    await world.running.idle()
    const listed = async () =>
      ((await world.ask('GET /api/desk/imports', world.shop)).body as { rows: { state: string; imported: number }[] })
        .rows
    assert.deepEqual(
      (await listed()).map((one) => [one.state, one.imported]),
      [['running', 0]],
    )
    world.kernel.clock.advance(61_000)
    assert.deepEqual(
      (await listed()).map((one) => one.state),
      ['paused'],
    )
    await world.running.takeUpAbandoned()
    await world.running.idle()
    assert.deepEqual(
      (await listed()).map((one) => [one.state, one.imported]),
      [['done', 3]],
    )
  } finally {
    await world.close()
  }
})

test('over HTTP a file arrives as bytes, whatever its type says; a request without a body is told so', async () => {
  const world = await importWorld()
  const routes = importRoutesOf(world.app, world.files, world.running)
  const authenticate = async () => ({ ...world.shop, via: 'key' as const })
  const web = await openWeb({ routes, authenticate, log: silentLog, secure: false })
  try {
    const post = (url: string, type: string, payload: string | Buffer) =>
      web.inject({
        method: 'POST',
        url,
        headers: { 'content-type': type, authorization: 'Bearer a-key-of-the-shop' },
        payload,
      })
    const upload = '/api/desk/imports/files?name=comments.csv'
    const sent = await post(upload, 'application/octet-stream', Buffer.from(fixture('comments-bom.csv')))
    assert.equal(sent.statusCode, 200, sent.body)
    const { fileId } = sent.json() as { fileId: string }
    assert.match(fileId, /^fil_[0-9a-z]{26}$/)
    const seen = await post(`/api/desk/imports/${fileId}/preview`, 'application/json', '{"kind":"comment"}')
    assert.equal((seen.json() as { format: string }).format, 'csv')
    const json = await post(upload, 'application/json', '{"text":"有没有短一点的"}\n')
    assert.equal(json.statusCode, 200, json.body)
    assert.deepEqual([json.statusCode, (json.json() as { bytes: number }).bytes], [200, 33])
    const bare = await web.inject({
      method: 'POST',
      url: upload,
      headers: { authorization: 'Bearer a-key-of-the-shop' },
    })
    assert.deepEqual([bare.statusCode, bare.json().error.code], [422, 'not-bytes'])
    const nobody = showId('imp', world.kernel.newId())
    assert.equal((await post(`/api/desk/imports/${nobody}/cancel`, 'application/json', '{}')).statusCode, 404)
  } finally {
    await web.close()
    await world.close()
  }
})

test('bound to a server, every route of the contract is there and stopping lets go', async () => {
  const world = await importWorld()
  try {
    const stops: (() => Promise<void>)[] = []
    const bound = bindImports(world.app, { dataDir: '/nowhere', whileRunning: (stop) => stops.push(stop) })
    assert.equal(bound.length, 8)
    for (const stop of stops) await stop()
  } finally {
    await world.close()
  }
})
