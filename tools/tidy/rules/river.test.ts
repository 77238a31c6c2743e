import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { river } from './river.ts'

const trade = (dependencies: string[]) =>
  JSON.stringify({ name: '@heed/trade', dependencies: Object.fromEntries(dependencies.map((name) => [name, '0.1.0'])) })

test('imports upstream at a contract, and wiring from the server, are left alone', (t) => {
  const faults = faultsOf(t, river, {
    'domains/trade/actions/place-order.ts':
      "import { word } from '@heed/content/contract'\n\nexport const placeOrder = () => word\n",
    'domains/trade/actions/place-order.test.ts': "import { fake } from '@heed/content/testing'\n\nfake\n",
  })
  assert.deepEqual(faults, [])
})

test('an import that points downstream is caught and told to become a fact or a request', (t) => {
  const faults = faultsOf(t, river, { 'domains/trade/actions/place-order.ts': "\nimport '@heed/promises/contract'\n" })
  assertTaught(faults, 'domains/trade/actions/place-order.ts:2', 'trade points downstream at promises', 'server/pages')
})

test('a package that depends on one downstream is caught in its package.json, and so is the circle', (t) => {
  const faults = faultsOf(t, river, { 'domains/trade/package.json': trade(['@heed/promises']) })
  assert.match(faults[0]?.says ?? '', /trade points downstream at promises/)
  assert.match(
    faults[1]?.says ?? '',
    /@heed\/trade -> @heed\/promises -> @heed\/trade|@heed\/promises -> @heed\/trade -> @heed\/promises/,
  )
  assert.equal(faults.length, 2)
})

test('a deep import is caught and sent to the contract', (t) => {
  const faults = faultsOf(t, river, { 'domains/trade/store/orders.ts': "import '@heed/content/store/comments.ts'\n" })
  assertTaught(faults, 'domains/trade/store/orders.ts:1', 'reaches behind the contract of content')
})

for (const [door, says] of [
  ['contract/http', 'that door is for the web'],
  ['wiring', 'only server, sim, cli and bench'],
  ['testing', 'fakes and builders are for tests'],
] as const)
  test(`a domain that enters ${door} from production code is turned away`, (t) => {
    const faults = faultsOf(t, river, { 'domains/trade/routes/desk.ts': `import '@heed/content/${door}'\n` })
    assertTaught(faults, 'domains/trade/routes/desk.ts:1', says)
  })

test('a domain that imports itself by name is told to use a relative path', (t) => {
  const faults = faultsOf(t, river, { 'domains/trade/routes/desk.ts': "import '@heed/trade/contract'\n" })
  assertTaught(faults, 'domains/trade/routes/desk.ts:1', 'imports itself by its package name')
})

test('a kernel that depends on a domain is caught', (t) => {
  const faults = faultsOf(t, river, {
    'kernel/package.json': '{"name":"@heed/kernel","dependencies":{"@heed/content":"0.1.0"}}',
  })
  assert.ok(faults.some(({ says }) => says.includes('kernel stands below everything')))
})

test('a domain without a place in the river, and a place without a domain, are both caught', (t) => {
  const faults = faultsOf(t, river, { 'domains/river.json': '["content", "trade", "promises", "insight"]' })
  assertTaught(faults, 'domains/river.json:1', 'domains/insight/package.json does not exist')
  assertTaught(
    faultsOf(t, river, { 'domains/river.json': '["content", "trade"]' }),
    'domains/river.json:1',
    'domains/promises has no place',
  )
})
