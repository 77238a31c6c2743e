import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { stdout } from 'node:process'
import type { Id } from '@heed/kernel'
import { type CommandHouse, openHouse } from '@heed/server/imports'
import { findDatabase } from './find-database.ts'
import { dataDir, readSecrets } from './house.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportWords } from './import-words.ts'
import { fileLog } from './pino-log.ts'

/** The house on whatever database stands here: DATABASE_URL, the one that runs, or one started for this command alone. */
export async function openImportHouse(closers: (() => unknown)[]): Promise<CommandHouse> {
  const log = fileLog(join(dataDir(), 'heed.log'))
  closers.push(() => log.close())
  const house = await openHouse({ databaseUrl: await findDatabase(closers), secrets: readSecrets(), log })
  closers.push(() => house.close())
  return house
}

/** The shop of the slug, or a new one where that was asked for; null with the reason said. */
export async function findShop(house: CommandHouse, options: ImportOptions, words: ImportWords): Promise<Id | null> {
  const { identity } = house.app.domains
  const shops = await house.app.kernel.db.transact({ role: 'worker', actor: 'heed import' }, (tx) =>
    identity.answers.allShops(tx),
  )
  const known = shops.find((one) => one.slug === options.shop)
  if (known) return known.shopId
  if (options.shop && options.newShop) return await openShop(house, options, words)
  stdout.write(`${options.shop ? words.noShop(options.shop) : words.whichShop}\n`)
  for (const one of shops.slice(0, 20))
    stdout.write(`  ${one.slug.padEnd(24)} ${one.name[options.lang] || one.name.zh}\n`)
  stdout.write(`${words.openOne}\n`)
  return null
}

async function openShop(house: CommandHouse, options: ImportOptions, words: ImportWords): Promise<Id | null> {
  const name = options.newShop!
  const slug = options.shop!
  const password = randomBytes(12).toString('base64url')
  const { requests } = house.app.domains.identity
  let personId: Id | null
  if (options.owner) personId = await house.credentials.signUp({ name, email: options.owner, password })
  else
    [personId = null] = await requests.knowPeople(
      [{ sourceKey: `owner:${slug}`, name, lang: options.lang }],
      'heed import',
    )
  if (!personId) {
    stdout.write(`${words.ownerTaken(options.owner!)}\n`)
    return null
  }
  const shop = { name: { zh: name, en: name }, slug, category: 'other', homeCity: '', owner: { personId }, demo: false }
  const { shopId } = await requests.openShop(shop, 'heed import')
  stdout.write(`${words.opened(slug)}\n${options.owner ? words.ownerOpened(options.owner, password) : words.nobody}\n`)
  return shopId
}
