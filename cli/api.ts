import { stdout } from 'node:process'
import { handClock, idSource, openDatabase, seededChance, silentLog } from '@heed/kernel'
import { createApp } from '@heed/server/app'
import { openApi } from '@heed/server/openapi'

/** `heed api`: the OpenAPI document of this tree, without a server and without a database. */
export async function api(): Promise<number> {
  const clock = handClock(0)
  const chance = seededChance(1)
  const newId = idSource(clock, chance)
  const db = openDatabase({ url: 'postgres://nowhere.invalid/none', clock, newId })
  const app = createApp({
    kernel: { clock, chance, newId, db, log: silentLog },
    credentials: null,
    personas: () => [],
    secrets: { paymentCallback: 'unused-here-unused-here-unused-here' },
    demo: false,
  })
  stdout.write(`${JSON.stringify(openApi([...app.routes.values()]), null, 2)}\n`)
  return 0
}
