import type { NodeOf } from '../code.ts'
import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf, within } from '../place.ts'
import type { SourceFile } from '../tree.ts'
import { meetsOutside } from './inner-order.ts'

/** Time, chance and waiting are handed in by the kernel; everything else can be repeated. */
export const timeAndChance: Rule = {
  name: 'time-and-chance',
  check: (tree) => tree.files.filter((file) => file.isCode).flatMap(checkFile),
}

/** The places that make time and chance, or stand outside the shop where it is the machine's. */
const makers = ['kernel', 'server/postgres', 'cli', 'tools', 'bench', 'web/client/clock.ts']

const readers: Record<string, readonly string[]> = {
  Date: ['now'],
  performance: ['now', 'timeOrigin', 'mark', 'measure'],
  Math: ['random'],
  crypto: ['randomUUID', 'getRandomValues'],
  process: ['hrtime', 'uptime'],
  Temporal: ['Now'],
}
const waits = new Set(['setTimeout', 'setInterval', 'setImmediate'])
const globals = new Set(['globalThis', 'window', 'self', 'global'])
const nodeModules: Record<string, readonly string[]> = {
  'node:crypto': ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'webcrypto'],
  'node:perf_hooks': ['performance'],
  'node:timers': ['setTimeout', 'setInterval', 'setImmediate'],
  'node:timers/promises': ['setTimeout', 'setInterval', 'setImmediate', 'scheduler'],
}

type Found = { at: number; what: string; kind: 'time' | 'chance' | 'wait' }

function checkFile(file: SourceFile): Fault[] {
  const place = placeOf(file.path)
  const exempt = within(file.path, ...makers)
  if (exempt && !place.isTest) return []
  const found = [...members(file), ...dates(file), ...timers(file), ...nodeImports(file)]
  const counted = exempt ? found.filter(({ kind }) => kind === 'wait') : found
  return counted.map((one) => ({
    file: file.path,
    line: file.lineAt(one.at),
    rule: 'time-and-chance',
    says: message(one, place.isTest),
  }))
}

function members(file: SourceFile): Found[] {
  const found: Found[] = []
  const modules = wholeModules(file)
  for (const node of file.code.all('MemberExpression')) {
    const name = propertyName(node)
    const owner = ownerName(node.object)
    if (name === 'waitForTimeout') found.push({ at: node.start, what: 'waitForTimeout', kind: 'wait' })
    if (!owner || !name) continue
    const module = modules.get(owner)
    if (module && nodeModules[module]?.includes(name))
      found.push({ at: node.start, what: `${owner}.${name}`, kind: kindOf(module) })
    if (!readers[owner]?.includes(name) || isBound(file, owner)) continue
    found.push({
      at: node.start,
      what: `${owner}.${name}`,
      kind: owner === 'Math' || owner === 'crypto' ? 'chance' : 'time',
    })
  }
  for (const node of file.code.all('VariableDeclarator')) {
    if (node.id.type !== 'ObjectPattern' || node.init?.type !== 'Identifier') continue
    const owner = node.init.name
    for (const property of node.id.properties) {
      const name = property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : ''
      if (readers[owner]?.includes(name)) found.push({ at: node.start, what: `${owner}.${name}`, kind: 'time' })
    }
  }
  return found
}

/**
 * `new Date()` and `Date()` read the clock; `new Date(value)` only formats, which the web and the cli may do, or meets a
 * library that insists on a Date, in a room of its own.
 */
function dates(file: SourceFile): Found[] {
  const place = placeOf(file.path)
  const formats = within(file.path, 'web', 'cli') || (place.domain !== undefined && meetsOutside(place.room))
  const found: Found[] = []
  for (const node of file.code.all('NewExpression')) {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') continue
    const empty = node.arguments.length === 0
    if (empty || !formats) found.push({ at: node.start, what: empty ? 'new Date()' : 'new Date(…)', kind: 'time' })
  }
  for (const node of file.code.all('CallExpression'))
    if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
      found.push({ at: node.start, what: 'Date()', kind: 'time' })
  return found
}

function timers(file: SourceFile): Found[] {
  const found: Found[] = []
  for (const node of file.code.all('Identifier')) {
    if (!waits.has(node.name) || isBound(file, node.name)) continue
    const parent = file.code.parent(node)
    if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) {
      if (parent.object.type !== 'Identifier' || !globals.has(parent.object.name)) continue
    } else if (parent?.type === 'Property' && parent.key === node && !parent.shorthand) continue
    else if (/^TS(?!As|NonNull|Satisfies)/.test(parent?.type ?? '') || parent?.type === 'ImportSpecifier') continue
    found.push({ at: node.start, what: node.name, kind: 'wait' })
  }
  return found
}

function nodeImports(file: SourceFile): Found[] {
  const found: Found[] = []
  for (const node of file.code.all('ImportDeclaration')) {
    const name = node.source.value.replace(/^(?!node:)/, 'node:')
    const banned = nodeModules[name]
    if (!banned || node.importKind === 'type') continue
    for (const specifier of node.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue
      const imported = specifier.imported.name
      if (banned.includes(imported))
        found.push({ at: specifier.start, what: `${imported} from ${name}`, kind: kindOf(name) })
    }
  }
  return found
}

/** Names under which a file holds a whole Node module: `crypto` in `import crypto from 'node:crypto'`. */
function wholeModules(file: SourceFile): Map<string, string> {
  const names = new Map<string, string>()
  for (const node of file.code.all('ImportDeclaration'))
    for (const specifier of node.specifiers)
      if (specifier.type !== 'ImportSpecifier')
        names.set(specifier.local.name, node.source.value.replace(/^(?!node:)/, 'node:'))
  return names
}

function kindOf(module: string): Found['kind'] {
  if (module.startsWith('node:timers')) return 'wait'
  return module === 'node:crypto' ? 'chance' : 'time'
}

function message(found: Found, inTest: boolean): string {
  const why = 'the same production code runs in a simulation that must repeat itself and on a demo clock that moves'
  if (found.kind === 'wait' && inTest)
    return teach(
      `a test waits: ${found.what}`,
      'a sleep is slow on a quick machine and too short on a busy one',
      'move the clock of @heed/kernel/testing, or await the thing itself',
    )
  if (found.kind === 'wait')
    return teach(
      `${found.what} is called outside the kernel`,
      why,
      'let a due row (timers/) or the pause and ticks of the kernel do the waiting; in the web, web/client/clock.ts',
    )
  if (found.kind === 'chance')
    return teach(
      `${found.what} is called outside the kernel`,
      why,
      'take ids from tx.newId() and chance from the kernel, handed in as a parameter; in the web, web/client/clock.ts',
    )
  if (found.what === 'new Date(…)')
    return teach(
      'new Date(…) is used where instants are numbers',
      'instants are epoch milliseconds everywhere; a Date brings the zone of the machine',
      'keep the number; for calendars and zones use Intl with a named time zone; a library that insists on a Date is met in a room of its own',
    )
  return teach(
    `${found.what} is read outside the kernel`,
    why,
    'take `now` (business time) or `wall` as a parameter, from tx.now, tx.wall or the clock that wiring hands in',
  )
}

function propertyName(node: NodeOf<'MemberExpression'>): string | undefined {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined
}

/** "crypto" for `crypto` and for `globalThis.crypto`. */
function ownerName(node: NodeOf<'MemberExpression'>['object']): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || !globals.has(node.object.name))
    return undefined
  return propertyName(node)
}

/** A parameter or local of that name was handed in: a clock by another name, which is how it should be. */
function isBound(file: SourceFile, name: string): boolean {
  const { code } = file
  const isName = (node: { type: string; name?: unknown } | null | undefined) =>
    node?.type === 'Identifier' && node.name === name
  return code.all('Identifier').some((node) => {
    if (node.name !== name) return false
    const parent = code.parent(node)
    if (parent?.type === 'VariableDeclarator') return parent.id === node && !isName(parent.init)
    if (parent?.type === 'ImportSpecifier' || parent?.type === 'ImportDefaultSpecifier') return parent.local === node
    if (
      parent?.type === 'FunctionDeclaration' ||
      parent?.type === 'FunctionExpression' ||
      parent?.type === 'ArrowFunctionExpression'
    )
      return parent.body !== node
    return parent?.type === 'Property' && parent.value === node && code.parent(parent)?.type === 'ObjectPattern'
  })
}
