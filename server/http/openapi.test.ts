import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type AccessWorld, accessWorld } from './testing/world.ts'

interface Operation {
  operationId: string
  summary: string
  security?: Record<string, string[]>[]
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema?: object }> }
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: Record<string, object>; schemas: Record<string, object> }
}

let world: AccessWorld
let document: Document
before(async () => {
  world = await accessWorld()
  const reply = await world.web.inject({ url: '/api/openapi.json' })
  assert.equal(reply.statusCode, 200)
  document = reply.json() as Document
})
after(() => world.close())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

test('every bound route is in the document and no other', () => {
  const shown = operations().map(
    ({ path, method }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
  )
  assert.deepEqual(shown.sort(), world.routes.map((one) => one.key).sort())
})

test('the document keeps to the shape of OpenAPI 3.1', () => {
  assert.match(document.openapi, /^3\.1\.\d+$/)
  assert.deepEqual(Object.keys(document).sort(), ['components', 'info', 'openapi', 'paths'])
  const ids = operations().map(({ operation }) => operation.operationId)
  assert.equal(new Set(ids).size, ids.length, 'each operation has an id of its own')
  for (const { path, method, operation } of operations()) {
    const where = `${method} ${path}`
    assert.match(path, /^\/[\w/{}.-]+$/, where)
    assert.ok(['get', 'post', 'put', 'patch', 'delete'].includes(method), where)
    assert.ok(operation.summary.length > 2, where)
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const named = operation.parameters.filter((one) => one.in === 'path')
    assert.deepEqual(named.map((one) => one.name).sort(), inPath.sort(), where)
    assert.ok(
      named.every((one) => one.required),
      `${where}: what stands in a path is required`,
    )
    const places = operation.parameters.map((one) => `${one.in} ${one.name}`)
    assert.equal(new Set(places).size, places.length, where)
    if (method === 'get') assert.equal(operation.requestBody, undefined, where)
    for (const [status, response] of Object.entries(operation.responses)) {
      assert.match(status, /^[2-5]\d\d$/, where)
      assert.ok(response.description.length > 0, where)
    }
  }
})

test('every reference leads somewhere, and every schema is a JSON Schema of 2020-12', () => {
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Record<string, unknown>
    if (typeof node.$ref === 'string') {
      assert.match(node.$ref, /^#\//, path)
      const target = node.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document)
      assert.ok(target, `${path}: ${node.$ref}`)
    }
    if (node.$schema) assert.equal(node.$schema, 'https://json-schema.org/draft/2020-12/schema', path)
    if (typeof node.pattern === 'string') new RegExp(node.pattern, 'u')
    for (const [key, one] of Object.entries(node)) walk(one, `${path}/${key}`)
  }
  walk(document.paths, '#/paths')
})

test('access, repeat keys and refusals are told as the contracts have them', () => {
  for (const { key, contract } of world.routes) {
    const [method, path] = key.split(' ') as [string, string]
    const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!
    assert.equal(operation.security === undefined, contract.access === 'public', key)
    assert.equal(
      operation.parameters.some((one) => one.in === 'header' && one.name === 'Idempotency-Key' && one.required),
      contract.idempotent === true,
      key,
    )
    for (const status of Object.values(contract.refusals ?? {}))
      assert.ok(operation.responses[status], `${key} ${status}`)
    for (const need of operation.security ?? [])
      for (const scheme of Object.keys(need)) assert.ok(document.components.securitySchemes[scheme], scheme)
  }
})
