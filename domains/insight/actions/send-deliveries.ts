import { type Kernel, minute, type Tx } from '@heed/kernel'
import { webhookDisabled } from '../contract/facts.ts'
import { judge } from '../rules/retry.ts'
import { type DueDelivery, leaseDue, setDelivery, writeAttempt } from '../store/deliveries.ts'
import { switchOff } from '../store/endpoints.ts'
import type { PostMessage } from '../webhooks/post-message.ts'
import { signMessage } from '../webhooks/sign-message.ts'

const leaseMs = 2 * minute
const errorLettersMax = 300

interface Answered {
  delivery: DueDelivery
  code: number | null
  error: string | null
}

/**
 * Takes what is due, posts it outside any transaction, then writes what came back. An endpoint that says 410, or that
 * answered nothing over the whole schedule, is switched off. Returns how many were sent.
 */
export async function sendDeliveries(kernel: Kernel, post: PostMessage, rowsMax: number): Promise<number> {
  const reach = { role: 'worker' as const, actor: 'webhooks' }
  const due = await kernel.db.transact(reach, (tx) => leaseDue(tx, leaseMs, rowsMax))
  if (due.length === 0) return 0
  const answered = await Promise.all(due.map((delivery) => postOne(kernel, post, delivery)))
  await kernel.db.transact(reach, async (tx) => {
    for (const one of answered) await settle(kernel, tx, one)
  })
  return due.length
}

async function postOne(kernel: Kernel, post: PostMessage, delivery: DueDelivery): Promise<Answered> {
  try {
    const headers = signMessage(delivery, delivery.secrets, kernel.clock.wall())
    const { status } = await post(delivery.url, headers, delivery.body)
    return { delivery, code: status, error: null }
  } catch (error) {
    return { delivery, code: null, error: String((error as Error)?.message ?? error).slice(0, errorLettersMax) }
  }
}

async function settle(kernel: Kernel, tx: Tx, { delivery, code, error }: Answered): Promise<void> {
  const { shopId, deliveryId, endpointId } = delivery
  const judged = judge(code, delivery.tries, kernel.chance.float())
  await writeAttempt(tx, { shopId, deliveryId, code, error })
  const dueAt = judged.state === 'waiting' ? tx.wall + judged.afterMs : tx.wall
  await setDelivery(tx, { shopId, deliveryId, state: judged.state, dueAt })
  if (judged.state !== 'stopped' && judged.state !== 'failed') return
  const reason =
    judged.state === 'stopped' ? 'the receiver answered 410 Gone' : 'no success in ten tries over three days'
  if (await switchOff(tx, shopId, endpointId, reason))
    tx.say(webhookDisabled, { endpointId, reason }, { shopId, key: endpointId })
}
