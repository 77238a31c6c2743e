import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** A webhook endpoint stopped answering and was switched off. Key: endpointId. */
export const webhookDisabled = fact(
  'insight/webhook-disabled',
  z.object({ endpointId: idOf('whk'), reason: z.string() }),
)
