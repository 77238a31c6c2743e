import type { IncomingMessage } from 'node:http'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { type BoundRoute, type Caller, type Clock, compileShown, type Log, limit } from '@heed/kernel'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { dispatch, failure, nobody, type Reply } from './dispatch.ts'

const bodyMax = limit('http.body', 65_536, 'bytes of a JSON body unless its route says otherwise')
const readsMax = limit('http.reads', 600, 'reads a minute of one caller on one route')
const writesMax = limit('http.writes', 120, 'writes a minute of one caller on one route')

/** Turns a session cookie or a bearer key into a caller; null when it is none of ours. */
export type Authenticate = (credentials: {
  audience: 'shop' | 'desk' | 'console'
  cookie?: string
  bearer?: string
  address: string
}) => Promise<Caller | null>

export interface WebOptions {
  routes: readonly BoundRoute[]
  authenticate: Authenticate
  log: Log
  /** Behind TLS: cookies get Secure, HSTS is sent. */
  secure: boolean
  trustProxy?: boolean
  /** Present: every answer under /api/ says what time it is here, for countdowns on machines whose clock is off. */
  clock?: Clock
  /** Asked before anything else, on every route there will be. */
  door?: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

/** Binds every route to HTTP: identifiers change dress, cookies become callers, refusals become the error envelope. */
export async function openWeb(options: WebOptions): Promise<FastifyInstance> {
  const web = Fastify({
    logger: false,
    bodyLimit: bodyMax.max,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: true,
    // An address that cannot be read never meets a route, nor the handlers below.
    frameworkErrors: (error, request, reply) => {
      if (options.clock) sayTime(request, reply, options.clock)
      answerError(error, reply, options.log)
    },
  })
  // A scope takes the hooks that are there when it opens, so the door comes first.
  if (options.door) web.addHook('onRequest', options.door)
  await web.register(cookie)
  await web.register(helmet, security(options.secure))
  await web.register(rateLimit, { global: false })
  web.setErrorHandler(
    (error, _request, reply) =>
      void answerError(error as { statusCode?: number; code?: string; message: string }, reply, options.log),
  )
  web.setNotFoundHandler((request, reply) => answerUnknown(request, reply))
  const { clock } = options
  if (clock) web.addHook('onSend', async (request, reply) => sayTime(request, reply, clock))
  web.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  for (const one of options.routes) if (!one.contract.rawBody) bind(web, one, options)
  await web.register(async (scope) => bindRaw(scope, options))
  return web
}

/** Where bytes are signed or streamed nothing may parse them first, whatever their content type says. */
function bindRaw(scope: FastifyInstance, options: WebOptions): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  for (const one of options.routes) if (one.contract.rawBody) bind(scope, one, options)
}

/** `x-heed-now` is business time, `x-heed-wall` the time outside; both epoch milliseconds. */
function sayTime(request: FastifyRequest, reply: FastifyReply, clock: Clock): void {
  if (!request.url.startsWith('/api/')) return
  reply.header('x-heed-now', String(clock.now())).header('x-heed-wall', String(clock.wall()))
}

function answerUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!request.url.startsWith('/api/')) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.\n')
  const said = failure(
    404,
    'no-such-route',
    'There is no such address here.',
    'See /api/openapi.json for all there are.',
  )
  return reply.code(404).send(said.body)
}

function security(secure: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : (false as const),
    referrerPolicy: { policy: 'same-origin' as const },
  }
}

function bind(web: FastifyInstance, one: BoundRoute, options: WebOptions): void {
  const [method, url] = one.key.split(' ') as [string, string]
  const audience = url.split('/')[2] as 'shop' | 'desk' | 'console' | 'open'
  const write = method !== 'GET'
  web.route({
    method,
    url,
    bodyLimit: one.contract.bodyMaxBytes ?? bodyMax.max,
    config: {
      rateLimit: {
        max: one.contract.perMinuteMax ?? (write ? writesMax.max : readsMax.max),
        timeWindow: 60_000,
        keyGenerator: (request: FastifyRequest) => rateKey(request, one, audience),
      },
    },
    handler: async (request, reply) => {
      const caller = await callerOf(request, audience, options.authenticate)
      if (write && caller.via === 'session' && request.headers['x-heed'] !== '1') {
        return send(
          reply,
          failure(
            403,
            'forged',
            'This write did not come from one of our pages.',
            'Send the header x-heed: 1 with writes.',
          ),
          one,
        )
      }
      const { contract } = one
      const inward = (schema: typeof contract.params, value: unknown) =>
        schema ? compileShown(schema).inward(value) : value
      const result = await dispatch(
        one,
        {
          params: inward(contract.params, request.params),
          query: inward(contract.query, numbers(contract.query, request.query)),
          body: contract.rawBody ? undefined : inward(contract.body, request.body),
          idempotencyKey: headerText(request, 'idempotency-key'),
          headers: request.headers as Record<string, string>,
          ...(contract.rawBody ? { stream: request.body as AsyncIterable<Uint8Array> } : {}),
          setCookie: (name, value, set) =>
            void reply.setCookie(name, value, {
              path: set.path,
              maxAge: set.maxAgeSeconds,
              httpOnly: true,
              sameSite: 'lax',
              secure: options.secure,
            }),
        },
        caller,
        (error) => options.log.error('http.broken', error, { route: one.key }),
      )
      return send(reply, result, one)
    },
  })
}

/** Query strings are text; a schema that wants a number or a boolean gets one when the text is one. */
function numbers(schema: BoundRoute['contract']['query'], query: unknown): unknown {
  if (!schema || typeof query !== 'object' || query === null) return query
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value]
      const field = (
        schema as unknown as { shape?: Record<string, { safeParse(value: unknown): { success: boolean } }> }
      ).shape?.[key]
      if (!field || field.safeParse(value).success) return [key, value]
      if (/^-?\d+(\.\d+)?$/.test(value)) return [key, Number(value)]
      if (value === 'true' || value === 'false') return [key, value === 'true']
      return [key, value]
    }),
  )
}

async function callerOf(
  request: FastifyRequest,
  audience: 'shop' | 'desk' | 'console' | 'open',
  authenticate: Authenticate,
): Promise<Caller> {
  const lang = String(request.headers['accept-language'] ?? '').startsWith('en') ? ('en' as const) : ('zh' as const)
  const known =
    audience === 'open'
      ? null
      : await authenticate({ audience, ...credentials(request, audience), address: request.ip })
  return { lang, address: request.ip, ...(known ?? { ...nobody, audience }) }
}

function credentials(request: FastifyRequest, audience: string): { cookie?: string; bearer?: string } {
  const bearer = /^Bearer (.{10,200})$/.exec(headerText(request, 'authorization') ?? '')?.[1]
  if (bearer) return { bearer }
  const held = request.cookies[`heed_${audience}`]
  return held ? { cookie: held } : {}
}

/** The same for a WebSocket upgrade, where Fastify's cookies are not parsed. */
export async function callerOfUpgrade(
  request: IncomingMessage,
  audience: 'shop' | 'desk' | 'console',
  authenticate: Authenticate,
): Promise<Caller> {
  const held = new RegExp(`(?:^|;\\s*)heed_${audience}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1]
  const known = held
    ? await authenticate({ audience, cookie: decodeURIComponent(held), address: request.socket.remoteAddress ?? '' })
    : null
  return known ?? { ...nobody, audience }
}

const headerText = (request: FastifyRequest, name: string) => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * Counted before anyone is known. On a public route a made-up cookie would be a fresh count for each guess at a password,
 * so there the address counts; elsewhere a made-up one gets nothing but 401.
 */
function rateKey(request: FastifyRequest, { contract }: BoundRoute, audience: string): string {
  if (contract.access === 'public') return request.ip
  const { cookie: held, bearer } = credentials(request, audience)
  return held ?? bearer ?? request.ip
}

function send(reply: FastifyReply, result: Reply, one: BoundRoute): FastifyReply {
  if (result.replayed) reply.header('idempotency-replayed', 'true')
  if (result.status >= 400) {
    const retry = (result.body as { error?: { retryAfterSeconds?: number } }).error?.retryAfterSeconds
    if (retry) reply.header('retry-after', String(retry))
    return reply.code(result.status).send(result.body)
  }
  return reply
    .code(200)
    .header('cache-control', 'no-store')
    .send(compileShown(one.contract.answer).outward(result.body))
}

function answerError(
  error: { statusCode?: number; code?: string; message: string },
  reply: FastifyReply,
  log: Log,
): FastifyReply {
  const status = error.statusCode ?? 500
  const said =
    status === 429
      ? failure(
          429,
          'too-many-requests',
          'You are asking faster than we can answer everyone fairly.',
          'Wait a minute and go on.',
        )
      : status === 413
        ? failure(413, 'too-large', 'The request is larger than this route takes.', 'Send less, or use the import.')
        : status >= 400 && status < 500
          ? failure(
              422,
              'malformed',
              `The request could not be read: ${error.code ?? 'bad request'}.`,
              'Send well-formed JSON with content-type application/json.',
            )
          : failure(
              500,
              'our-fault',
              'Something failed on our side.',
              'Try again; if it stays, tell the operator the time.',
            )
  if (status >= 500) log.error('http.error', error)
  if (status === 429) reply.header('retry-after', '60')
  return reply.code(said.status).send(said.body)
}
