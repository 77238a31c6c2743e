import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { renderPictureSvg } from '@heed/ui/pictures/render'
import type { FastifyInstance } from 'fastify'

const faces = { shop: 'shopper', desk: 'desk', console: 'console' } as const
const year = 31_536_000

/** The three faces from one port, the drawn pictures as files, and the way in at `/`. */
export async function serveFaces(web: FastifyInstance, root: string): Promise<void> {
  let first = true
  for (const [path, folder] of Object.entries(faces)) {
    const dist = join(root, 'web', folder, 'dist')
    if (!existsSync(join(dist, 'index.html'))) continue
    await web.register(fastifyStatic, {
      root: dist,
      prefix: `/${path}/`,
      decorateReply: first,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, file) =>
        void reply.header(
          'cache-control',
          file.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache',
        ),
    })
    first = false
    const page = () => readFileSync(join(dist, 'index.html'), 'utf8')
    const answer = (
      _request: unknown,
      reply: { type(text: string): { header(name: string, value: string): { send(body: string): unknown } } },
    ) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page())
    // Every path of a face is its page: the address is the state, and the browser's router reads it.
    web.get(`/${path}`, (_request, reply) => reply.redirect(`/${path}/`))
    web.get(`/${path}/`, answer as never)
    web.get(`/${path}/*`, answer as never)
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
