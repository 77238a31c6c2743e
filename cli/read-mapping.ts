import { fields, type Mapping } from '@heed/importers'

/** `--map text=列名` or `--set carrier=sf`, given any number of times; null when it was not. */
export function readMapping(
  pairs: readonly string[],
  flag = '--map',
): { ok: true; mapping: Mapping | null } | { ok: false; says: string } {
  const mapping: Mapping = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const field = fields.find((one) => one === pair.slice(0, at))
    if (at < 1 || at === pair.length - 1)
      return { ok: false, says: `${flag} ${pair}: write it as ${flag === '--map' ? 'field=column' : 'field=value'}.` }
    if (!field) return { ok: false, says: `${flag} ${pair}: the fields are ${fields.join(', ')}.` }
    mapping[field] = pair.slice(at + 1)
  }
  return { ok: true, mapping: pairs.length > 0 ? mapping : null }
}
