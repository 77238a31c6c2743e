import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { diagnosePostgres, startPostgres } from './index.ts'
import { aFolder, killedStarter } from './testing/starter.ts'
import { quick } from './testing/starter-options.ts'

test('before the first start nothing is wrong and nothing is made', async () => {
  const findings = await diagnosePostgres(aFolder())
  assert.deepEqual(
    findings.map((finding) => finding.about),
    ['binaries', 'folder', 'version', 'disk', 'server', 'port'],
  )
  assert.deepEqual(
    findings.filter((finding) => finding.state === 'bad'),
    [],
  )
  assert.match(findings[1]?.en.what ?? '', /does not exist yet/)
})

test('a server in use, one left behind, and data of another version are told apart, each with its fix', async () => {
  const dataDir = aFolder()
  const server = async () => (await diagnosePostgres(dataDir)).find((finding) => finding.about === 'server')
  await killedStarter(dataDir)
  const left = await server()
  assert.deepEqual([left?.state, left?.en.next], ['beware', 'Run npm start: it takes this server over or replaces it.'])

  const postgres = await startPostgres(quick(dataDir))
  const used = await server()
  assert.equal(used?.state, 'good')
  assert.match(used?.zh.what ?? '', new RegExp(`端口 ${postgres.port}.*heed 进程 ${process.pid}`))
  await postgres.stop()

  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '16\n')
  const version = (await diagnosePostgres(dataDir)).find((finding) => finding.about === 'version')
  assert.equal(version?.state, 'bad')
  assert.match(version?.en.next ?? '', /heed restore/)
})
