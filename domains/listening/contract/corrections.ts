import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) })

/** One line of training: what was said, how the engine read it, and what a person made of it. */
const exported = z.object({
  id: idOf('cor'),
  /** words: such words mean `to` (null: no demand); merge and apart: two demands; name: what one is called. */
  kind: z.enum(['words', 'merge', 'apart', 'name']),
  text: z.string().nullable(),
  lang: z.string().nullable(),
  productId: idOf('prd').nullable(),
  /** Where the engine put it ('size_fit=shorter'), or the demand decided on. */
  slot: z.string(),
  title: bilingual.nullable(),
  to: z.object({ slot: z.string(), title: bilingual }).nullable(),
  madeAt: z.int(),
})

export const correctionRoutes = {
  'POST /api/desk/demands/:demandId/correct': route({
    access: 'desk:listen',
    summary: 'These words mean something else: another demand, a new one by name, or no demand at all',
    params: z.object({ demandId: idOf('dem') }),
    body: z.object({
      verbatimIds: z.array(idOf('vrb')).min(1).max(200),
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('demand'), demandId: idOf('dem') }),
        z.object({ kind: z.literal('new'), title: named }),
        z.object({ kind: z.literal('none') }),
      ]),
    }),
    answer: z.object({
      ok: z.literal(true),
      deedId: idOf('cor'),
      moved: z.int(),
      /** Where they are now; null when they are no demand. */
      demandId: idOf('dem').nullable(),
    }),
    refusals: { 'no-such-demand': 404, 'no-such-words': 404, 'same-demand': 422 },
  }),
  'POST /api/desk/corrections/:deedId/undo': route({
    access: 'desk:listen',
    summary: 'Take a correction back; its words and those that followed it stand where they stood',
    params: z.object({ deedId: idOf('cor') }),
    answer: z.object({ ok: z.literal(true), restored: z.int() }),
    refusals: { 'no-such-correction': 404 },
  }),
  'GET /api/desk/corrections': route({
    access: 'desk:listen',
    summary: 'What people corrected and decided, newest first, a line each, to train on',
    query: z.object({ after: z.string().max(60).optional(), limit: z.int().min(1).max(500).optional() }),
    answer: z.object({ rows: z.array(exported), next: z.string().nullable() }),
  }),
} as const
