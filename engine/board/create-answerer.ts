import { demandKey, parseDemandKey } from '../demand/demand-key.ts'
import { createGrouper, type Merge } from '../demand/grouper.ts'
import { hear } from '../hear.ts'
import type { Act, Aspect, Heard, Message } from '../labels.ts'
import { NAME_LENGTH_MAX } from '../limits.ts'

/** What the machine interface says of one message; the order of the fields is part of the promise. */
export interface Answer {
  acts: Act[]
  aspects: Aspect[]
  /** The main want as 'aspect=value', or null. */
  want: string | null
  /** The same for all who want the same; null when nothing is wanted. Final when given. */
  demand: string | null
  /** 0 to 1. */
  confidence: number
}

export interface Answerer {
  answer(message: Message): Answer
  /** Rest demands found since the last call to be one: from now on `into` names both. */
  merges(): Merge[]
}

/**
 * Answers a stream of messages in bounded memory. A demand is 'scope|aspect=value', whether it was wished, missed or only
 * asked about; the scope is the product, else the category, else nothing. A wish or a described complaint without a slot
 * gets 'scope|rest:N' by its wording. The same messages in the same order get the same answers.
 */
export function createAnswerer(): Answerer {
  const grouper = createGrouper()
  return {
    answer(message) {
      const heard = hear(message)
      const { acts, aspects, want, confidence } = heard
      return { acts, aspects, want, demand: demandOf(message, heard), confidence }
    },
    merges: () => grouper.merges(),
  }

  function demandOf(message: Message, heard: Heard): string | null {
    const scope = (message.product || message.category || '').slice(0, NAME_LENGTH_MAX)
    const key = demandKey(heard, { product: scope })
    if (key !== null) return parseDemandKey(key)?.asked ? key.slice(0, -1) : key
    const told = heard.acts.includes('suggestion') || (heard.acts.includes('complaint') && heard.aspects.length > 0)
    return told ? grouper.place(message.text, { scope }) : null
  }
}
