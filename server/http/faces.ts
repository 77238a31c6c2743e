import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { renderPictureSvg } from '@heed/pictures'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const faces = { shop: 'shopper', desk: 'desk', console: 'console' } as const
const yearMs = 365 * 24 * 3_600_000

/** The three faces from one port, the drawn pictures as files, and the way in at `/`. */
export async function serveFaces(web: FastifyInstance, root: string): Promise<void> {
  let first = true
  for (const [path, folder] of Object.entries(faces)) {
    const dist = join(root, 'web', folder, 'dist')
    if (!existsSync(join(dist, 'index.html'))) continue
    // Assets carry their content's hash in their name, so they are kept for good; pages are asked for anew.
    await web.register(fastifyStatic, {
      root: join(dist, 'assets'),
      prefix: `/${path}/assets/`,
      decorateReply: first,
      index: false,
      cacheControl: true,
      immutable: true,
      maxAge: yearMs,
    })
    first = false
    const answer = (_request: FastifyRequest, reply: FastifyReply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(readFileSync(join(dist, 'index.html'), 'utf8'))
    // Every path of a face is its page: the address is the state, and the browser's router reads it.
    web.get(`/${path}`, (_request, reply) => reply.redirect(`/${path}/`))
    web.get(`/${path}/`, answer)
    web.get(`/${path}/*`, answer)
  }
  web.get('/', (_request, reply) => reply.redirect('/shop/'))
  web.get('/pictures/:name', (request, reply) => {
    const { name } = request.params as { name: string }
    const key = /^([a-z0-9-]{1,60})\.svg$/.exec(name)?.[1]
    if (!key) return reply.code(404).send()
    const params = Object.fromEntries(
      Object.entries(request.query as Record<string, unknown>).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    )
    return reply
      .type('image/svg+xml')
      .header('cache-control', 'public, max-age=86400')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(renderPictureSvg(key, params))
  })
}
