import type { BoundRoute, Database } from '@heed/kernel'
import type { FastifyInstance } from 'fastify'
import type { LiveHub } from '../live/hub.ts'
import { openApi } from './openapi.ts'

/** What operators and other programs ask of a running server: is it there, is it ready, how busy, what can it do. */
export function serveOperations(
  web: FastifyInstance,
  parts: { routes: readonly BoundRoute[]; db: Database; hub: LiveHub },
): void {
  const document = openApi(parts.routes)
  web.get('/api/openapi.json', (_request, reply) => reply.header('cache-control', 'public, max-age=60').send(document))
  web.get('/healthz', (_request, reply) => reply.send({ ok: true }))
  web.get('/readyz', async (_request, reply) => {
    try {
      await parts.db.transact({ role: 'worker', actor: 'readiness' }, (tx) => tx.rows('select 1'))
      return reply.send({ ok: true })
    } catch {
      return reply.code(503).send({ ok: false, why: 'the database does not answer' })
    }
  })
  web.get('/metrics', (_request, reply) => {
    const { busy, waiting } = parts.db.load()
    const sockets = [...parts.hub.topics().values()].reduce((sum, one) => sum + one, 0)
    const lines = [
      `heed_db_connections_busy ${busy}`,
      `heed_db_callers_waiting ${waiting}`,
      `heed_live_subscriptions ${sockets}`,
      `heed_process_resident_bytes ${process.memoryUsage.rss()}`,
    ]
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`)
  })
}
