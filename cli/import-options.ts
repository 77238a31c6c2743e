import { parseArgs } from 'node:util'
import { type Channel, channels, type Kind, type Mapping } from '@heed/importers'
import { terminalLanguage } from './listen-options.ts'
import { readMapping } from './read-mapping.ts'

export interface ImportOptions {
  file: string
  kind: Kind
  shop: string | null
  newShop: string | null
  owner: string | null
  mapping: Mapping | null
  constants: Mapping | null
  channel: Channel | null
  createProducts: boolean
  dryRun: boolean
  lang: 'zh' | 'en'
}

export const importUsage = `heed import FILE --shop SLUG --kind comments|reviews|orders|tracking
  --dry-run          read the file and say what would come of it; needs no database
  --map text=COLUMN  which column is what, where the heading does not say; may be repeated
  --set carrier=sf   a value for the whole file; may be repeated
  --channel NAME     where comments were said: ${channels.join(', ')}
  --create-products  list the products the file names and the shop does not have
  --new-shop NAME    open the shop if there is none of that slug; with --owner EMAIL somebody can sign in to it
Ctrl-C pauses; the same command goes on. Exit: 0 all taken, 3 some rows refused, 1 failed, 2 wrong use, 130 paused.`

const kinds: Record<string, Kind> = {
  comments: 'comment',
  comment: 'comment',
  reviews: 'review',
  review: 'review',
  orders: 'order',
  order: 'order',
  tracking: 'tracking',
}

export function readImportOptions(
  args: string[],
  env: Record<string, string | undefined>,
): { ok: true; options: ImportOptions } | { ok: false; says: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        shop: { type: 'string' },
        'new-shop': { type: 'string' },
        owner: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        set: { type: 'string', multiple: true, default: [] },
        channel: { type: 'string' },
        'create-products': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    })
    const [file, more] = positionals
    if (file === undefined || more !== undefined) return { ok: false, says: 'Name one file.' }
    const kind = kinds[values.kind ?? '']
    if (!kind) return { ok: false, says: '--kind is comments, reviews, orders or tracking.' }
    const channel = channels.find((one) => one === values.channel) ?? null
    if (values.channel && !channel) return { ok: false, says: `--channel is one of ${channels.join(', ')}.` }
    const shop = values.shop ?? null
    if (values['new-shop'] && !/^[a-z0-9][a-z0-9-]{1,59}$/.test(shop ?? ''))
      return { ok: false, says: 'A new shop needs --shop with its short name: small letters, digits and dashes.' }
    const mapping = readMapping(values.map)
    const constants = readMapping(values.set, '--set')
    if (!mapping.ok) return mapping
    if (!constants.ok) return constants
    const options: ImportOptions = {
      file,
      kind,
      shop,
      newShop: values['new-shop'] ?? null,
      owner: values.owner ?? null,
      mapping: mapping.mapping,
      constants: constants.mapping,
      channel,
      createProducts: values['create-products'],
      dryRun: values['dry-run'],
      lang: values.lang === 'zh' || values.lang === 'en' ? values.lang : terminalLanguage(env),
    }
    return { ok: true, options }
  } catch (error) {
    return { ok: false, says: (error as Error).message }
  }
}
