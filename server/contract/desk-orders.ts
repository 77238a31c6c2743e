import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })

/** What is still here, in promise order, and then every order by what became of its money. */
export const orderTabs = [
  'to-ship',
  'to-pack',
  'stopped',
  'to-label',
  'to-hand-over',
  'paid',
  'unpaid',
  'cancelled',
  'refunded',
] as const

const row = z.object({
  orderId: idOf('ord'),
  state: z.enum(['held', 'paid', 'cancelled', 'refunded']),
  /** Where the warehouse is with it; null once the carrier has it or when there is nothing to send. */
  task: z.enum(['waiting', 'packed', 'stopped', 'labelled']).nullable(),
  buyer: z.string(),
  to: z.object({ city: z.string(), province: z.string() }),
  lines: z.array(
    z.object({ productId: idOf('prd'), title: bilingual, name: bilingual, quantity: z.int(), picture: z.string() }),
  ),
  totalMinor: z.int(),
  currency: z.string(),
  placedAt: z.int(),
  paidAt: z.int().nullable(),
  promise: z
    .object({
      state: z.enum(['open', 'kept', 'broken', 'annulled', 'void']),
      dueAt: z.int(),
      policyVersion: z.int(),
      owed: z.object({ amountMinor: z.int(), currency: z.string() }).nullable(),
    })
    .nullable()
    .describe('leaves by'),
  parcel: z
    .object({ carrier: z.string(), trackingNumber: z.string(), state: z.string(), lastScanAt: z.int().nullable() })
    .nullable(),
  /** Why the scale holds it back. */
  stopped: z
    .object({
      caseId: idOf('cas'),
      lane: z.enum(['missed', 'wrong']),
      expectedGrams: z.int(),
      measuredGrams: z.int(),
      since: z.int(),
    })
    .nullable(),
})

export const deskOrderRoutes = {
  'GET /api/desk/pages/orders': route({
    access: 'desk:orders',
    summary: 'Orders to ship in promise order, or all orders by state, with buyer, promise, parcel and what holds them',
    query: z.object({
      tab: z.enum(orderTabs).default('to-ship'),
      warehouseId: idOf('whs').optional(),
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: z.object({
      asOf: z.int(),
      counts: z.object({ toPack: z.int(), stopped: z.int(), toLabel: z.int(), toHandOver: z.int() }),
      rows: z.array(row),
      next: z.string().nullable(),
    }),
  }),
} as const
