import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCredentials } from '@heed/identity/wiring'
import { type BoundRoute, type Id, rememberingLog } from '@heed/kernel'
import { testKernel, testPool } from '@heed/kernel/testing'
import { allMigrations, createApp } from '../../app.ts'
import { bindDemo } from '../../demo/routes.ts'
import { demoState } from '../../demo/state.ts'
import { importRoutesOf } from '../../imports/bind-imports.ts'
import { keptFiles } from '../../imports/kept-files.ts'
import { runningImports } from '../../imports/running-imports.ts'
import { serveOperations } from '../operations.ts'
import { openWeb } from '../web.ts'
import { asker } from './asker.ts'
import { fillShop } from './fill-shop.ts'
import { makePeople } from './people.ts'

export type { Token } from './asker.ts'
export type AccessWorld = Awaited<ReturnType<typeof accessWorld>>

/** The whole server on a database of its own: two shops, the first with something in most tables, and a token of every kind. */
export async function accessWorld() {
  const kernel = { ...(await testKernel(allMigrations)), log: rememberingLog() }
  const { newId, clock, chance, log } = kernel
  const pool = testPool(kernel, { role: 'heed_worker', schema: 'identity_auth' })
  const signIn = { secret: 's3cret'.repeat(8), baseUrl: 'http://localhost', newId, clock, chance }
  const credentials = openCredentials(pool, signIn)
  const secrets = { paymentCallback: 'only-for-tests-only-for-tests-only' }
  const app = createApp({ kernel, credentials, personas: () => [], secrets, demo: false })
  const dataDir = mkdtempSync(join(tmpdir(), 'heed-access-'))
  const files = keptFiles(dataDir, newId)
  const imports = importRoutesOf(app, files, runningImports(app, files))
  const routes: BoundRoute[] = [...app.routes.values(), ...imports, ...bindDemo(demoState(clock))]
  const web = await openWeb({ routes, authenticate: app.domains.identity.authenticate, log, secure: false, clock })
  serveOperations(web, { routes, db: kernel.db, hub: app.hub })
  const asking = asker(web)
  const people = await makePeople(app, credentials, asking)
  /** Identifiers of the first shop's things, by prefix, as its answers showed them. */
  const known = new Map<string, Id>()
  const world = { kernel, app, web, routes, known, ...asking, ...people }
  await fillShop(world)
  return {
    ...world,
    /** Errors that were logged: what answered 500, and why. */
    broken: () =>
      log.lines
        .filter((line) => line.level === 'error')
        .map((line) => `${line.event} ${JSON.stringify(line.fields ?? {})} ${line.error}`),
    async close() {
      await web.close()
      await pool.end()
      await kernel.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
