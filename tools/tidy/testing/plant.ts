import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Fault, Rule } from '../fault.ts'
import { readTree } from '../tree.ts'

/** Paths and contents of a tree to plant; a value of null leaves a file of the mini workspace out. */
export type Files = Record<string, string | null>

/** Writes the mini workspace with `changes` laid over it into a temporary folder that the test removes; gives the folder. */
export function plant(t: TestContext, changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'heed-tidy-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...miniWorkspace(), ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** What one rule says about the mini workspace with `changes`. */
export function faultsOf(t: TestContext, rule: Rule, changes: Files = {}): Fault[] {
  return rule.check(readTree(plant(t, changes)))
}

/** Exactly one fault, at a place, saying what, why and the fix; `says` must occur in the message. */
export function assertTaught(faults: Fault[], place: string, ...says: string[]): void {
  assert.deepEqual(
    faults.map(({ file, line }) => `${file}:${line}`),
    [place],
    `faults: ${JSON.stringify(faults, null, 1)}`,
  )
  const text = faults[0]?.says ?? ''
  for (const part of ['Why: ', 'Fix: ', ...says]) assert.ok(text.includes(part), `"${part}" is not in: ${text}`)
}

/** Three domains, a kernel, a server and a web face: small, whole and without a fault. */
function miniWorkspace(): Record<string, string> {
  const manifest = (name: string, more: object) => `${JSON.stringify({ name, ...more }, null, 2)}\n`
  const knows = (...names: string[]) => ({ dependencies: Object.fromEntries(names.map((name) => [name, '0.1.0'])) })
  return {
    'package.json': manifest('heed', {
      workspaces: ['kernel', 'domains/*', 'server', 'web/*'],
      devDependencies: { 'fast-check': '4.0.0' },
    }),
    'README.md': '# Heed\n\nSee [trade](domains/trade/README.md).\n',
    'domains/river.json': '["content", "trade", "promises"]\n',
    'kernel/package.json': manifest('@heed/kernel', knows('pg')),
    'kernel/index.ts': 'export const now = () => Date.now()\n',
    ...miniDomain('content', knows('@heed/kernel', 'zod')),
    ...miniDomain('trade', knows('@heed/kernel', '@heed/content', 'zod')),
    ...miniDomain('promises', knows('@heed/kernel', '@heed/trade', 'zod')),
    'server/package.json': manifest(
      '@heed/server',
      knows('@heed/kernel', '@heed/content', '@heed/trade', '@heed/promises'),
    ),
    'server/main.ts': "import { wire } from '@heed/trade/wiring'\n\nexport const wired = wire\n",
    'web/client/package.json': manifest('@heed/client', knows('@heed/trade')),
    'web/client/index.ts': "import type { Route } from '@heed/trade/contract/http'\n\nexport type Call = Route\n",
    'web/shopper/package.json': manifest('@heed/shopper', knows('@heed/client', 'react')),
    'web/shopper/app/main.tsx': "import { Cart } from '../features/cart/cart.tsx'\n\nexport const app = <Cart />\n",
    'web/shopper/features/cart/cart.tsx':
      "import { useState } from 'react'\n\nexport const Cart = () => <p>{useState(0)[0]}</p>\n",
  }
}

function miniDomain(name: string, more: object): Record<string, string> {
  const exports = {
    './contract': './contract/index.ts',
    './contract/http': './contract/http.ts',
    './wiring': './wiring.ts',
    './testing': './testing/index.ts',
  }
  const files = {
    'package.json': `${JSON.stringify({ name: `@heed/${name}`, exports, ...more }, null, 2)}\n`,
    'README.md': `# ${name}\n\nOne page.\n`,
    'contract/index.ts': "import { z } from 'zod'\n\nexport const word = z.string()\n",
    'contract/http.ts': 'export type Route = { path: string }\n',
    'wiring.ts': 'export const wire = () => ({ forgetShop: () => undefined })\n',
    'testing/index.ts': 'export const fake = {}\n',
  }
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`domains/${name}/${path}`, text]))
}
