import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aProduct } from '@heed/catalog/testing'
import { aShop } from '@heed/identity/testing'
import type { BoundRoute, Caller, Id } from '@heed/kernel'
import { testKernel } from '@heed/kernel/testing'
import { type App, allMigrations, createApp } from '../../app.ts'
import { dispatch, type Reply } from '../../http/dispatch.ts'
import { importRoutesOf } from '../bind-imports.ts'
import { keptFiles } from '../kept-files.ts'
import { runningImports } from '../running-imports.ts'

/** Two shops, their desks, and the import routes on a folder of their own. */
export async function importWorld() {
  const kernel = await testKernel(allMigrations)
  const app = createApp({
    kernel,
    credentials: null,
    personas: () => [],
    secrets: { paymentCallback: 'only-for-tests-only-for-tests-only' },
    demo: false,
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'heed-imports-'))
  const files = keptFiles(dataDir, kernel.newId)
  const running = runningImports(app, files)
  const routes = new Map(importRoutesOf(app, files, running).map((one) => [one.key, one]))
  const shop = await desk(app, 'yunling')
  const other = await desk(app, 'elsewhere')
  return {
    app,
    kernel,
    files,
    running,
    shop,
    other,
    ask: (key: string, caller: Caller, ask: Parameters<typeof dispatch>[1] = {}) => asks(routes, key, caller, ask),
    async upload(caller: Caller, name: string, bytes: Uint8Array | string) {
      const reply = await asks(routes, 'POST /api/desk/imports/files', caller, {
        query: { name },
        stream: streamOf(bytes),
      })
      return (reply.body as { fileId: Id }).fileId
    },
    async close() {
      await running.idle()
      await kernel.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type ImportWorld = Awaited<ReturnType<typeof importWorld>>

async function desk(app: App, slug: string): Promise<Caller & { shopId: Id }> {
  const { shopId, ownerId } = await aShop(app.kernel, slug)
  return { audience: 'desk', shopId, personId: ownerId, permissions: ['settings', 'catalog'], via: 'session' }
}

async function asks(
  routes: Map<string, BoundRoute>,
  key: string,
  caller: Caller,
  ask: Parameters<typeof dispatch>[1],
): Promise<Reply> {
  return await dispatch(routes.get(key)!, ask, caller, (error) => {
    throw error
  })
}

export const sellsRoses = (world: ImportWorld) =>
  aProduct(world.kernel, world.shop.shopId, {
    title: { zh: '玫瑰', en: 'Roses' },
    sourceKey: 'rose-a-20',
    variants: [{ name: { zh: '20 枝', en: '20 stems' }, priceMinor: 3990, currency: 'CNY', grams: 900 }],
  })

export async function* streamOf(content: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content
}

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../importers/fixtures/${name}`, import.meta.url))
