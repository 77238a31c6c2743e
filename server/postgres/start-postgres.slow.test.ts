import assert from 'node:assert/strict'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clusterFiles, readPidFile } from './cluster-files.ts'
import { findPostgres, PostgresProblem, startPostgres } from './index.ts'
import { isServerOf } from './process-identity.ts'
import { askServer } from './server-control.ts'
import { aFolder, killedStarter } from './testing/starter.ts'
import { quick } from './testing/starter-options.ts'

test('the first start makes the data, the second finds it again, and each stop leaves no process', async () => {
  const dataDir = aFolder()
  const first = await startPostgres(quick(dataDir))
  await askServer(first.url, "CREATE TABLE kept AS SELECT 'still here' AS word")
  const settings = await askServer(first.url, SETTINGS)
  assert.deepEqual(settings, [
    {
      encoding: 'UTF8',
      locale: 'C.UTF-8',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      password: 'scram-sha-256',
    },
  ])
  assert.equal(first.adopted, false)
  const pid = readPidFile(clusterFiles(dataDir))?.pid ?? 0
  await first.stop()
  await first.stop()
  assert.equal(isServerOf(pid, clusterFiles(dataDir).cluster), false)

  const second = await startPostgres(quick(dataDir))
  assert.deepEqual(await askServer(second.url, 'SELECT word FROM kept'), [{ word: 'still here' }])
  assert.equal(second.adopted, false)
  await second.stop()
  assert.equal(readPidFile(clusterFiles(dataDir)), undefined)
})

test('the password lies in a file only its owner reads, and a wrong one is refused', async () => {
  const dataDir = aFolder()
  const postgres = await startPostgres(quick(dataDir))
  assert.equal(statSync(join(dataDir, 'secret')).mode & 0o777, 0o600)
  assert.equal(statSync(dataDir).mode & 0o777, 0o700)
  const wrong = new URL(postgres.url)
  wrong.password = 'guess'
  await assert.rejects(askServer(wrong.toString(), 'SELECT 1'), /password authentication failed/)
  await postgres.stop()
})

test('after the starter was killed outright, the server it left is taken over, with what it was told', async () => {
  const dataDir = aFolder()
  const left = await killedStarter(dataDir)
  assert.deepEqual(await findPostgres(dataDir), { url: left.url, port: left.port })
  const next = await startPostgres(quick(dataDir))
  assert.deepEqual([next.adopted, next.url], [true, left.url])
  assert.deepEqual(await askServer(next.url, 'SELECT word FROM told'), [{ word: 'before the kill' }])
  await next.stop()
  assert.equal(readPidFile(clusterFiles(dataDir)), undefined)
})

test('a server left behind whose password is lost is replaced, its data kept', async () => {
  const dataDir = aFolder()
  const left = await killedStarter(dataDir)
  rmSync(join(dataDir, 'secret'))
  const next = await startPostgres(quick(dataDir))
  assert.equal(next.adopted, false)
  assert.notEqual(new URL(next.url).password, new URL(left.url).password)
  assert.deepEqual(await askServer(next.url, 'SELECT word FROM told'), [{ word: 'before the kill' }])
  await next.stop()
})

test('when starter and server were both killed, the data recovers', async () => {
  const dataDir = aFolder()
  await killedStarter(dataDir)
  process.kill(readPidFile(clusterFiles(dataDir))?.pid ?? 0, 'SIGKILL')
  const next = await startPostgres(quick(dataDir))
  assert.equal(next.adopted, false)
  assert.deepEqual(await askServer(next.url, 'SELECT word FROM told'), [{ word: 'before the kill' }])
  await next.stop()
})

test('a pid file that names a stranger, as after a container restart, does not stop the start', async () => {
  const dataDir = aFolder()
  await (await startPostgres(quick(dataDir))).stop()
  const cluster = clusterFiles(dataDir).cluster
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n15432\n\n127.0.0.1\n  1 1\nready\n`)
  const next = await startPostgres(quick(dataDir))
  assert.equal(next.adopted, false)
  await next.stop()
})

test('two starters of one folder: the second is told who uses it, the first is not disturbed', async () => {
  const dataDir = aFolder()
  const first = await startPostgres(quick(dataDir))
  await assert.rejects(startPostgres(quick(dataDir)), (error: PostgresProblem) => {
    assert.equal(error.code, 'in-use')
    assert.match(error.words.en.what, new RegExp(`process ${process.pid}`))
    return true
  })
  assert.deepEqual(await askServer(first.url, 'SELECT 1 AS one'), [{ one: 1 }])
  await first.stop()
})

test('data of another PostgreSQL version is left untouched and the way out is named', async () => {
  const dataDir = aFolder()
  await (await startPostgres(quick(dataDir))).stop()
  const version = join(dataDir, 'cluster', 'PG_VERSION')
  writeFileSync(version, '16\n')
  await assert.rejects(startPostgres(quick(dataDir)), (error: PostgresProblem) => {
    assert.ok(error instanceof PostgresProblem)
    assert.deepEqual([error.code, error.fault], ['wrong-version', 'yours'])
    assert.match(error.words.en.what, /written by PostgreSQL 16; the bundled one is 18/)
    assert.match(error.words.zh.next, /heed restore/)
    return true
  })
  assert.equal(readFileSync(version, 'utf8'), '16\n')
})

test('a setting the person made wrong is told in PostgreSQL’s own words, and corrected it starts', async () => {
  const dataDir = aFolder()
  await (await startPostgres(quick(dataDir))).stop()
  const own = join(dataDir, 'cluster', 'own.conf')
  writeFileSync(own, 'shared_bufers = 1GB\n')
  await assert.rejects(startPostgres(quick(dataDir)), (error: PostgresProblem) => {
    assert.equal(error.code, 'start-failed')
    assert.match(error.detail, /unrecognized configuration parameter "shared_bufers"/)
    return true
  })
  writeFileSync(own, 'work_mem = 5MB\n')
  const next = await startPostgres(quick(dataDir))
  assert.deepEqual(await askServer(next.url, 'SHOW work_mem'), [{ work_mem: '5MB' }])
  await next.stop()
})

const SETTINGS = `
  SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datlocale AS locale,
    current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS listens,
    current_setting('unix_socket_directories') AS sockets, current_setting('password_encryption') AS password
  FROM pg_database d WHERE d.datname = current_database()`
