import { type Fault, type Rule, teach } from '../fault.ts'
import { type Place, placeOf } from '../place.ts'
import { ownName, readSpecifier, type Specifier } from '../specifier.ts'
import type { SourceFile } from '../tree.ts'

/**
 * Inside a domain: `routes | reactions | timers | senders -> actions -> rules, store -> kernel`. For each room the rooms it may import
 * besides itself; `contract` is read by all. A room that is not listed meets an outside library or service (sign-in, payment): it stands
 * beside the store, with actions and all above them allowed in.
 */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  rules: [],
  store: [],
  answers: ['rules', 'store'],
  actions: ['rules', 'store', 'answers'],
  reactions: ['actions', 'rules', 'store', 'answers'],
  timers: ['actions', 'rules', 'store', 'answers'],
  senders: ['actions', 'rules', 'store', 'answers'],
  routes: ['actions', 'rules', 'store', 'answers'],
  wiring: ['actions', 'reactions', 'timers', 'senders', 'routes', 'rules', 'store', 'answers'],
}

const order = 'routes | reactions | timers | senders -> actions -> rules, store -> kernel; contract is read by all'

/** Data flows one way inside a domain, rules stay pure, and a contract drags nothing behind it. */
export const innerOrder: Rule = {
  name: 'inner-order',
  check: (tree) => tree.files.filter((file) => file.isCode).flatMap(checkFile),
}

function checkFile(file: SourceFile): Fault[] {
  const place = placeOf(file.path)
  if (!place.domain || place.isTest) return []
  const faults: Fault[] = []
  for (const found of file.code.imports) {
    const specifier = readSpecifier(file.path, found.specifier)
    const says =
      specifier.kind === 'relative'
        ? inside(place, specifier.path, found.typeOnly)
        : outside(place, specifier, found.specifier)
    if (says) faults.push({ file: file.path, line: file.lineAt(found.start), rule: 'inner-order', says })
  }
  return faults
}

function inside(from: Place, path: string, typeOnly: boolean): string | undefined {
  const to = placeOf(path)
  if (to.domain !== from.domain || to.room === from.room || from.room === 'testing') return undefined
  if (to.isTesting || to.isTest)
    return teach(
      'production code imports from testing',
      'fakes must never reach a running shop',
      'take the thing as a parameter; wiring hands in the real one, a test the fake',
    )
  const allowed = mayImport[from.room] ?? ['rules', 'store']
  if (to.room === 'contract' || allowed.includes(to.room)) return undefined
  if (meetsOutside(to.room) && allowed.includes('store')) return undefined
  if (from.room === 'store' && to.room === 'rules' && typeOnly) return undefined
  return teach(
    `${from.room} imports ${to.room}`,
    `inside a domain data flows one way (${order})`,
    fixFor(from.room, to.room),
  )
}

/** True for a room of a domain that is none of the usual ones. */
export function meetsOutside(room: string): boolean {
  return room !== 'testing' && !(room in mayImport)
}

function fixFor(from: string, to: string): string {
  if (from === 'rules')
    return 'give the rule the values it needs as parameters; the action fetches them and decides with the rule'
  if (from === 'contract')
    return 'state the shape here in zod; the room behind it imports the contract, never the other way'
  if (from === 'store' && to === 'rules')
    return 'let the action call the rule and hand its result to the store; an `import type` is fine'
  if (to === 'wiring') return 'take what you need as a parameter; wiring.ts is where it is handed in'
  if (from === 'actions')
    return `let ${to} call the action; what the action must cause elsewhere is a fact that a reaction hears`
  return 'move the shared part down into an action or a rule, and let both call it'
}

function outside(from: Place, specifier: Specifier, text: string): string | undefined {
  if (from.room !== 'rules' && from.room !== 'contract') return undefined
  if (specifier.kind === 'package') {
    const own = ownName(specifier.name)
    if (own === 'kernel' && specifier.door === '') return undefined
    if (own && specifier.door === 'contract') return undefined
    if (from.room === 'contract' && specifier.name === 'zod') return undefined
  }
  return from.room === 'rules'
    ? teach(
        `a rule imports ${text}`,
        'rules are pure so that they read like the policy they implement, run in a dry run on old orders and in the simulation: contract, kernel and other rules are all they know',
        'take the value as a parameter, and let the action do the reading and the asking',
      )
    : teach(
        `a contract imports ${text}`,
        'whoever imports a contract gets all it imports: kernel, zod and upstream contracts are enough to speak in ids and plain values',
        'move the code that needs it into rules, actions or store, and keep shapes alone here',
      )
}
