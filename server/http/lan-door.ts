import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

export interface LanDoor {
  check(request: FastifyRequest, reply: FastifyReply): Promise<unknown>
  /** The same for a WebSocket upgrade, where there is nobody to redirect. */
  lets(request: IncomingMessage): boolean
}

/**
 * With `--lan` the server listens wider, and a phone comes in by the QR code's token, once: the first use turns it into
 * a cookie of that phone. This machine itself needs none.
 */
export function lanDoor(token: string): LanDoor {
  let unused: string | null = token
  const passes = new Set<string>()
  return {
    lets: (request) => isLoopback(request.socket.remoteAddress ?? '') || passes.has(passOf(request.headers.cookie)),
    async check(request, reply) {
      if (isLoopback(request.ip) || passes.has(passOf(request.headers.cookie))) return
      const shown = (request.query as { door?: string } | undefined)?.door
      if (shown && unused && same(shown, unused)) {
        passes.add(unused)
        reply.header('set-cookie', `heed_door=${unused}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400`)
        unused = null
        return reply.redirect('/shop/')
      }
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send(
          '这扇门只开一次：请在运行 Heed 的电脑上重新扫码。\nThis door opens once: scan the code on the computer that runs Heed.\n',
        )
    },
  }
}

const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'

const passOf = (cookie = '') => /(?:^|;\s*)heed_door=([^;]+)/.exec(cookie)?.[1] ?? ''

function same(a: string, b: string): boolean {
  const x = Buffer.from(a)
  const y = Buffer.from(b)
  return x.length === y.length && timingSafeEqual(x, y)
}
