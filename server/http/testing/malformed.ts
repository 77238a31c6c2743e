import { type BoundRoute, compileShown } from '@heed/kernel'
import type { Ask } from './asker.ts'

/** What people, programs and those who mean harm put where something else belongs. */
const oddTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  'x'.repeat(5_000),
  "'; drop table x; --",
  '../../etc/passwd',
  '%00',
  '{}',
]
const oddIds = ['x', 'ord_zzzzzzzzzzzzzzzzzzzzzzzzzz', 'prd_', '00000000-0000-0000-0000-00000000000g', ...oddTexts]
const oddNumbers = ['-1', '1e309', 'NaN', '9007199254740993', '0.5', '99999999999999999999']
const oddValues: unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  2 ** 53,
  2 ** 31,
  [],
  {},
  [[]],
  [null],
  '\ud800',
  '\u0000',
  'x'.repeat(5_000),
  { toString: 1 },
]

/** Cursors that look right at a glance. */
const dashes = '-'.repeat(36)
const oddCursors = [
  `1.${dashes}`,
  `1.1.${dashes}`,
  `${dashes}.${dashes}`,
  `${'9'.repeat(16)}.00000000-0000-0000-0000-000000000000`,
]

/** A request each, off in one thing, from a well-formed one. */
export function* malformed(route: BoundRoute, good: Ask): Generator<{ off: string; asking: Ask }> {
  for (const name of Object.keys(good.params ?? {}))
    for (const odd of oddIds)
      yield { off: `params.${name} = ${cut(odd)}`, asking: { ...good, params: { ...good.params, [name]: odd } } }
  for (const name of shapeOf(route.contract.query))
    for (const odd of [...oddTexts, ...oddNumbers, ...(name === 'after' ? oddCursors : [])])
      yield { off: `query.${name} = ${cut(odd)}`, asking: { ...good, query: { ...good.query, [name]: odd } } }
  if (good.body === undefined) return
  yield* oddBodies(good)
  if (typeof good.body !== 'object' || good.body === null) return
  for (const path of pathsOf(good.body)) {
    for (const odd of [undefined, ...oddValues])
      yield { off: `body.${path.join('.')} = ${cut(odd)}`, asking: { ...good, body: withAt(good.body, path, odd) } }
  }
}

function* oddBodies(good: Ask): Generator<{ off: string; asking: Ask }> {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '7',
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{}}}',
    deep,
  ])
    yield { off: `body is ${cut(text)}`, asking: { ...good, body: text } }
  const types = [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'nonsense',
  ]
  for (const type of types)
    yield { off: `sent as ${type}`, asking: { ...good, headers: { ...good.headers, 'content-type': type } } }
  yield { off: 'body of 2 MB', asking: { ...good, body: JSON.stringify({ text: 'x'.repeat(2_000_000) }) } }
}

const shapeOf = (schema: BoundRoute['contract']['query']) =>
  Object.keys((schema as unknown as { shape?: object } | undefined)?.shape ?? {})

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : []
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key])),
  ]
}

function withAt(value: unknown, [head, ...rest]: Path, odd: unknown): unknown {
  if (head === undefined) return odd
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[head] = withAt(copy[head], rest, odd)
  return copy
}

/** Whether a body as sent keeps the contract; what it does not keep must be answered 422. */
export function keepsContract({ contract }: BoundRoute, part: 'params' | 'body', value: unknown): boolean {
  const schema = contract[part]
  return !schema || schema.safeParse(compileShown(schema).inward(value ?? undefined)).success
}

const cut = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 40)
