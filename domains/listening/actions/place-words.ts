import { type Id, nilShop, type Tx } from '@heed/kernel'
import { followCorrections, type Held, type Placed } from '../rules/follow-corrections.ts'
import { isLoneVoice } from '../rules/lone-voice.ts'
import { normaliseWords } from '../rules/normalise-words.ts'
import { placeOf } from '../rules/slot.ts'
import { readHeld } from '../store/corrections.ts'
import type { VerbatimRow } from '../store/verbatims.ts'

export interface Heard {
  verbatim: VerbatimRow
  keys: string[]
  /** Whether the engine hears anything in it. */
  speaks: boolean
}

export interface Wanting {
  verbatim: VerbatimRow
  place: Id
  slot: string
  lane: 'many' | 'lone-voice'
}

export interface PlacedWords {
  verbatim: VerbatimRow
  speaks: boolean
  wanting: Wanting[]
  followed: { by: Held; added: boolean }[]
}

/**
 * Where the words of a batch belong: the engine's slots, unless a person at the desk said that such words mean something
 * else. A mention with a wish opens the lane of the lone voice at once, because a bestseller may begin with one person.
 */
export async function placeWords(tx: Tx, shopId: Id, heard: readonly Heard[]): Promise<PlacedWords[]> {
  const normal = heard.map((one) => normaliseWords(one.verbatim.text))
  const held = await readHeld(tx, shopId, [...new Set(normal)], [...new Set(heard.flatMap((one) => one.keys))])
  return heard.map((one, at) => {
    const words = normal[at]!
    const lone = isLoneVoice({ channel: one.verbatim.channel, acts: one.verbatim.acts, keys: one.keys })
    const read =
      one.speaks && !lone ? one.keys.map((slot) => ({ place: placeOf(slot, one.verbatim.productId), slot })) : []
    const likely =
      held.length === 0 ? [] : held.filter((by) => by.words === words || read.some(({ slot }) => slot === by.slot))
    const { kept, moved } = followCorrections(words, read, likely, one.verbatim.productId ?? nilShop)
    const spoken =
      lone && one.speaks && moved.length === 0
        ? [loneSlot(one)]
        : kept.map((slot) => ({ ...slot, lane: 'many' as const }))
    const targets = moved.flatMap(({ by }) => by.target ?? [])
    return {
      verbatim: one.verbatim,
      speaks: one.speaks || targets.length > 0,
      wanting: distinct([...spoken, ...targets]).map(({ place, slot, lane }) => ({
        verbatim: one.verbatim,
        place,
        slot,
        lane,
      })),
      followed: moved.map(({ by }) => ({ by, added: by.target !== null && !isAmong(kept, by.target) })),
    }
  })
}

const loneSlot = ({ verbatim, keys }: Heard) => ({
  place: verbatim.productId ?? nilShop,
  slot: keys[0] ? `${keys[0]}#${verbatim.verbatimId}` : `mention#${verbatim.verbatimId}`,
  lane: 'lone-voice' as const,
})

const isAmong = (all: readonly Placed[], one: Placed) =>
  all.some((other) => other.place === one.place && other.slot === one.slot)
const distinct = <P extends Placed>(all: readonly P[]): P[] =>
  all.filter((one, at) => all.findIndex((other) => other.place === one.place && other.slot === one.slot) === at)
