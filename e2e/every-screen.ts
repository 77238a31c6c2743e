import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Browser, drawn, type Language, type Look, type Person, sizes } from './browser.ts'
import { judgePage } from './judge-page.ts'
import { type Screen, screens } from './screens.ts'

const languages: readonly Language[] = ['zh', 'en']

/** Judged in the dark, too: one of each kind. */
const alsoDark = new Set(['shopper-order', 'shopper-room', 'desk-listening', 'desk-live', 'console-rule'])

/** Each screen, in both languages and both windows: readable for everyone, whole, quiet. */
export function everyScreen(browser: () => Browser): void {
  for (const language of languages)
    describe(`every screen in ${language}`, () => {
      const people = new Map<string, Person>()
      before(async () => {
        for (const { face, as } of screens)
          if (!people.has(`${face} ${as}`))
            people.set(`${face} ${as}`, await browser().person({ face, ...(as && { as }), look: lookOf(language) }))
      })
      for (const screen of screens)
        test(`${screen.name} in ${language} is whole on a phone and at a desk, for everyone, with nothing in the console`, async () => {
          const faults = await judgeScreen(people.get(`${screen.face} ${screen.as}`)!, screen, language)
          assert.equal(faults.length, 0, `\n${faults.join('\n')}`)
        })
    })
}

async function judgeScreen(person: Person, screen: Screen, language: Language): Promise<string[]> {
  const { page, complaints } = person
  complaints.length = 0
  const faults: string[] = []
  const judge = async (where: string) => {
    await drawn(page)
    for (const fault of await judgePage(page, language)) faults.push(`${where}: ${fault}`)
  }
  await page.setViewportSize(sizes.phone)
  await person.open(typeof screen.at === 'string' ? screen.at : await screen.at(person))
  await judge('phone')
  await page.setViewportSize(sizes.desk)
  await judge('desk')
  if (alsoDark.has(screen.name)) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await judge('desk in the dark')
    await page.emulateMedia({ colorScheme: 'light' })
  }
  return [...faults, ...complaints]
}

function lookOf(language: Language): Look {
  return { language, theme: 'light', size: 'phone' }
}
