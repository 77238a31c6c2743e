import { join, resolve } from 'node:path'
import { argv, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { type Browser, type Language, type Look, openBrowser, type Size } from '../../e2e/browser.ts'
import { keepPicture } from '../../e2e/keep-picture.ts'
import { type Screen, screens } from '../../e2e/screens.ts'
import { grownText, startWorld } from '../../e2e/world.ts'

/**
 * Takes the pictures of every screen for docs/pictures: each face in the window it is made for, in both languages, and
 * a few in the dark. It starts a demo town of its own and waits until it is grown.
 *   npm run heed -- run tools/pictures/take.ts
 *   ... --origin http://localhost:8080   uses a town that already runs
 *   ... --to DIR --all                   every screen in both windows, both languages, light and dark
 *   ... --only desk-                     those whose name holds this
 */
const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    to: { type: 'string', default: join(resolve(import.meta.dirname, '../..'), 'docs', 'pictures') },
    origin: { type: 'string' },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
})

const languages: readonly Language[] = ['zh', 'en']
const alsoDark = ['desk-listening', 'shopper-order', 'desk-live']

await main()

async function main(): Promise<void> {
  const world = values.origin === undefined ? await startWorld() : undefined
  try {
    await world?.says(grownText)
    const browser = await openBrowser(values.origin ?? world!.origin)
    for (const look of looks()) await takeAll(browser, look)
    await browser.close()
  } finally {
    await world?.stop()
  }
}

function looks(): Look[] {
  const sizes: readonly Size[] = ['phone', 'desk']
  const themes = ['light', 'dark'] as const
  return themes.flatMap((theme) => sizes.flatMap((size) => languages.map((language) => ({ theme, size, language }))))
}

async function takeAll(browser: Browser, look: Look): Promise<void> {
  const people = new Map<string, Awaited<ReturnType<Browser['person']>>>()
  for (const screen of screens.filter((one) => one.name.includes(values.only) && isWanted(one, look))) {
    const key = `${screen.face} ${screen.as}`
    const person = people.get(key) ?? (await browser.person({ ...screen, look }))
    people.set(key, person)
    try {
      await person.open(typeof screen.at === 'string' ? screen.at : await screen.at(person))
      await keepPicture(person.page, values.to, nameOf(screen, look))
      stdout.write(`${nameOf(screen, look)}\n`)
    } catch (error) {
      stdout.write(`${nameOf(screen, look)}: ${(error as Error).message}\n`)
      process.exitCode = 1
    }
  }
  for (const person of people.values()) await person.context.close()
}

function homeOf(screen: Screen): Size {
  return screen.face === 'shop' ? 'phone' : 'desk'
}

function isWanted(screen: Screen, look: Look): boolean {
  if (values.all) return true
  return look.size === homeOf(screen) && (look.theme === 'light' || alsoDark.includes(screen.name))
}

/** 'desk-listening-en', 'shopper-order-zh-dark'; another window than its own is named too. */
function nameOf(screen: Screen, look: Look): string {
  const window = look.size === homeOf(screen) ? '' : `-${look.size}`
  return `${screen.name}-${look.language}${window}${look.theme === 'dark' ? '-dark' : ''}`
}
