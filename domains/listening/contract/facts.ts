import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

export const demandStates = ['heard', 'raised', 'reading', 'revising', 'answered', 'measured', 'not-now'] as const

/** Enough people (or one voice in its own lane) want the same thing of the same product. Key: demandId. */
export const demandRaised = fact(
  'listening/demand-raised',
  z.object({
    demandId: idOf('dem'),
    productId: idOf('prd').nullable(),
    slot: z.string(),
    title: z.object({ zh: z.string(), en: z.string() }),
    people: z.int(),
    lane: z.enum(['many', 'lone-voice']),
  }),
)

/** A demand was answered by a change, a film, a listing or words; `personIds` are all who asked. Key: demandId. */
export const demandAnswered = fact(
  'listening/demand-answered',
  z.object({
    demandId: idOf('dem'),
    productId: idOf('prd').nullable(),
    by: z.object({ kind: z.enum(['revision', 'clip', 'listing', 'reply']), id: z.string() }),
    title: z.object({ zh: z.string(), en: z.string() }),
    answer: z.object({ zh: z.string(), en: z.string() }),
    personIds: z.array(idOf('per')),
  }),
)

/** A demand's numbers moved; for live boards. Key: demandId. */
export const demandsHeard = fact(
  'listening/demands-heard',
  z.object({
    demands: z.array(
      z.object({ demandId: idOf('dem'), people: z.int(), voices: z.int(), messages: z.int(), newPeople: z.int() }),
    ),
  }),
)

export const demandStateChanged = fact(
  'listening/demand-state-changed',
  z.object({ demandId: idOf('dem'), from: z.enum(demandStates), to: z.enum(demandStates), why: z.string().nullable() }),
)

/** The shop decided to change the product for this demand; a draft revision is asked for. Key: demandId. */
export const revisionWanted = fact(
  'listening/revision-wanted',
  z.object({
    /** The proposal's key: asking twice gives one draft. */
    key: z.string(),
    demandId: idOf('dem'),
    productId: idOf('prd'),
    reading: z.object({ zh: z.string(), en: z.string() }),
    changes: z.array(
      z.object({
        attribute: z.string(),
        label: z.object({ zh: z.string(), en: z.string() }),
        before: z.string(),
        after: z.string(),
        unit: z.string(),
        reason: z.object({ zh: z.string(), en: z.string() }),
      }),
    ),
  }),
)

/** The shop wrote back to those who asked. Key: demandId. */
export const demandReplied = fact(
  'listening/demand-replied',
  z.object({
    demandId: idOf('dem'),
    replyId: idOf('rpl'),
    title: z.object({ zh: z.string(), en: z.string() }),
    text: z.string(),
    personIds: z.array(idOf('per')),
  }),
)
