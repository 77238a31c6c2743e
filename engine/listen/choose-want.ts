import { ACTS, type Act } from '../labels.ts'
import type { Model } from '../model/model.ts'
import type { WantHit } from './reading.ts'

/** The class of wishes, complaints and questions that name nothing recoverable. */
export const NO_WANT = '-'

const ASPECTS_AT = ACTS.length
/** How much the model's odds for an aspect count for the wants of that aspect. */
const ASPECT_SHARE = 0.5
const ASPECT_BOUND = 3

/**
 * The main want: the model's classes and the rules' proposals in one ranking. A proposal the model has no class for
 * (a colour by name, a town's own slot) stands when the rules put it first: the model cannot have seen it.
 */
export function chooseWant(model: Model, ranked: readonly WantHit[], acts: readonly Act[]): string | null {
  if (!acts.some((act) => act === 'question' || act === 'suggestion' || act === 'complaint')) return null
  const first = ranked[0]
  if (first !== undefined && !model.classOf.has(first.want)) return first.want
  const { wants, odds } = model.scoreWants()
  for (let rank = 0; rank < ranked.length; rank++) {
    const of = model.classOf.get((ranked[rank] as WantHit).want)
    if (of !== undefined) wants[of] = (wants[of] as number) + model.proposal[rank === 0 ? 0 : 1]
  }
  const none = model.classOf.get(NO_WANT) as number
  let best = none === 0 ? 1 : 0
  for (let of = 0; of < wants.length; of++) {
    if (of === none) continue
    const aspect = odds[ASPECTS_AT + (model.aspectOf[of] as number)] as number
    wants[of] = (wants[of] as number) + ASPECT_SHARE * Math.max(-ASPECT_BOUND, Math.min(ASPECT_BOUND, aspect))
    if ((wants[of] as number) > (wants[best] as number)) best = of
  }
  // What a rule has read is there; only what the model alone guesses must stand against wanting nothing.
  if (first === undefined && (wants[none] as number) > (wants[best] as number) + NOTHING_LEAST) return null
  return model.classes[best] ?? null
}

/** How much likelier wanting nothing must be. */
const NOTHING_LEAST = 1
