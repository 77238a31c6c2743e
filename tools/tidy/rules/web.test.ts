import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertTaught, faultsOf } from '../testing/plant.ts'
import { web } from './web.ts'

const cart = 'web/shopper/features/cart/cart.tsx'

test('types of contract/http, ui, client and own files are left alone', (t) => {
  const text =
    "import type { Route } from '@heed/trade/contract/http'\nimport { call } from '@heed/client'\nimport './look.css'\n\nexport type A = Route\ncall()\n"
  assert.deepEqual(faultsOf(t, web, { [cart]: text }), [])
})

test('a contract imported as a value is caught, and the word type is offered', (t) => {
  const faults = faultsOf(t, web, {
    [cart]: "import { type Route } from '@heed/trade/contract/http'\n\nexport type A = Route\n",
  })
  assertTaught(faults, `${cart}:1`, 'imported as a value', 'import type')
})

test('the contract behind contract/http, the kernel and Node are not for the web', (t) => {
  for (const target of ['@heed/trade/contract', '@heed/trade/wiring', '@heed/kernel', 'node:fs'])
    assertTaught(
      faultsOf(t, web, { [cart]: `import type { A } from '${target}'\n\nexport type B = A\n` }),
      `${cart}:1`,
      target,
    )
})

test('a feature that imports another is told to be composed', (t) => {
  const faults = faultsOf(t, web, { [cart]: "import '../checkout/pay.tsx'\n" })
  assertTaught(faults, `${cart}:1`, 'features/cart imports web/shopper/features/checkout', 'compose both')
})
