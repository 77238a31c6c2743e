import type { FastifyInstance } from 'fastify'

export type Token = { cookie: string; audience: 'shop' | 'desk' | 'console' } | { bearer: string } | null

export interface Ask {
  params?: Record<string, string> | undefined
  query?: Record<string, string> | undefined
  /** Text and bytes go as they are, everything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
  address?: string
}

export type Asker = ReturnType<typeof asker>

/** Asks routes over HTTP, each time from an address of its own, so that only a test of limits meets them. */
export function asker(web: FastifyInstance) {
  let asked = 0
  const ask = async (key: string, token: Token, { params = {}, query, body, headers, address }: Ask = {}) => {
    const [method, path] = key.split(' ') as ['GET' | 'POST', string]
    const payload =
      body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
    asked += 1
    return await web.inject({
      method,
      url: path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? 'missing')),
      ...(query ? { query } : {}),
      remoteAddress: address ?? `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
      headers: {
        ...tokenHeaders(token),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
  }
  /** What must go well: the setting up of a world. */
  const must = async (key: string, token: Token, asking: Ask = {}): Promise<Record<string, string>> => {
    const reply = await ask(key, token, { headers: { 'idempotency-key': `must ${asked}` }, ...asking })
    if (reply.statusCode !== 200) throw new Error(`${key}: ${reply.statusCode} ${reply.body}`)
    return { ...(reply.json() as Record<string, string>), cookie: String(reply.headers['set-cookie'] ?? '') }
  }
  return { ask, must }
}

/** As a browser of ours sends it: writes with their header; the cookie goes to whatever audience is asked. */
function tokenHeaders(token: Token): Record<string, string> {
  if (!token) return {}
  if ('bearer' in token) return { authorization: `Bearer ${token.bearer}` }
  const cookie = ['shop', 'desk', 'console'].map((audience) => `heed_${audience}=${encodeURIComponent(token.cookie)}`)
  return { cookie: cookie.join('; '), 'x-heed': '1' }
}
