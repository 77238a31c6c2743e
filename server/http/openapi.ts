import type { BoundRoute } from '@heed/kernel'
import { z } from 'zod'

/** OpenAPI 3.1 from the bound contracts: what is served is what is enforced. */
export function openApi(routes: readonly BoundRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const one of routes) {
    const [method, path] = one.key.split(' ') as [string, string]
    const shown = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[shown] = { ...paths[shown], [method.toLowerCase()]: operation(one) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Heed',
      version: '0.1.0',
      description:
        'Live commerce that listens and keeps its word. Instants are epoch milliseconds; money is an integer in minor units.',
    },
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'heed_<audience>',
          description: 'A sign-in session; one cookie an audience. Writes also send the header x-heed: 1.',
        },
        key: { type: 'http', scheme: 'bearer', description: 'A scoped API key of a shop.' },
      },
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: { type: 'string' },
                message: { type: 'string' },
                next: { type: 'string' },
                details: { type: 'object' },
                retryAfterSeconds: { type: 'integer' },
              },
            },
          },
        },
      },
    },
  }
}

function operation({ key, contract }: BoundRoute): Record<string, unknown> {
  const statuses = new Set<number>([
    ...Object.values(contract.refusals ?? {}),
    ...(contract.access === 'public' ? [] : [401, 403]),
    422,
    429,
    500,
  ])
  const failures = Object.fromEntries(
    [...statuses].sort().map((status) => [
      status,
      {
        description: reasons(contract.refusals, status),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  )
  return {
    operationId: key.replaceAll(/[^A-Za-z0-9]+/g, '_').toLowerCase(),
    summary: contract.summary,
    tags: [key.split('/')[2]!],
    ...(contract.access === 'public' ? {} : { security: [{ session: [] }, { key: [] }] }),
    'x-access': contract.access,
    parameters: [
      ...parameters(contract.params, 'path'),
      ...parameters(contract.query, 'query'),
      ...(contract.idempotent
        ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 128 } }]
        : []),
    ],
    ...(contract.rawBody
      ? { requestBody: { content: { 'application/octet-stream': {} } } }
      : contract.body
        ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(contract.body) } } } }
        : {}),
    responses: {
      200: { description: 'done', content: { 'application/json': { schema: jsonSchema(contract.answer) } } },
      ...failures,
    },
  }
}

const reasons = (refusals: Record<string, number> | undefined, status: number) =>
  Object.entries(refusals ?? {})
    .filter(([, at]) => at === status)
    .map(([why]) => why)
    .join(', ') || 'see the code'

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): Record<string, unknown>[] {
  const shape = (schema as unknown as { shape?: Record<string, z.ZodType> } | undefined)?.shape ?? {}
  return Object.entries(shape).map(([name, one]) => ({
    name,
    in: where,
    required: where === 'path' || !one.safeParse(undefined).success,
    schema: jsonSchema(one),
  }))
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override: ({ zodSchema, jsonSchema: made }) => {
      const shownAs = (zodSchema as unknown as z.ZodType).meta()?.shownAs
      if (!shownAs) return
      made.pattern = `^${shownAs}_[0-9a-hjkmnp-tv-z]{26}$`
      delete (made as Record<string, unknown>).shownAs
    },
  })
}
