import { after, before } from 'node:test'
import { type Browser, openBrowser } from './browser.ts'
import { everyScreen } from './every-screen.ts'
import { firstFiveMinutes } from './first-five-minutes.ts'
import { grownText, startWorld, type World } from './world.ts'

/**
 * The product as a stranger has it: started by its own command, its town grown, seen in a real browser. One world for
 * everything here; HEED_E2E_ORIGIN names one that already runs. The screens are judged first, before anybody changes
 * something.
 */
let world: World | undefined
let browser: Browser

before(async () => {
  const running = process.env.HEED_E2E_ORIGIN
  if (running === undefined) {
    world = await startWorld()
    await world.says(grownText)
  }
  browser = await openBrowser(running ?? world!.origin)
})

after(async () => {
  await browser?.close()
  await world?.stop()
})

everyScreen(() => browser)
firstFiveMinutes(() => browser)
