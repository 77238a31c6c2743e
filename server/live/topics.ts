import { type Caller, type Id, readId, showId } from '@heed/kernel'

const prefixes: Record<string, string> = { room: 'show', shop: 'shp', person: 'per', product: 'prd' }

/** `room:show_…` from a tab becomes `room:<uuid>`; null when it is no topic or not for this caller. */
export function topicFor(shown: string, caller: Caller): string | null {
  if (shown === 'platform') return caller.audience === 'console' && caller.permissions.length > 0 ? shown : null
  const [kind, id] = shown.split(':')
  const prefix = kind && Object.hasOwn(prefixes, kind) ? prefixes[kind] : undefined
  const inside = prefix && id ? readId(prefix, id) : null
  if (!inside) return null
  if (kind === 'person' && inside !== caller.personId) return null
  if (kind === 'shop' && inside !== caller.shopId) return null
  return `${kind}:${inside}`
}

export function showTopic(topic: string): string {
  const [kind, id] = topic.split(':')
  return id && prefixes[kind!] ? `${kind}:${showId(prefixes[kind!]!, id as Id)}` : topic
}

/** Facts of many shops reach these, so a place in one bucket says too little to resume from. */
export const spansShops = (topic: string): boolean => topic === 'platform' || topic.startsWith('person:')
