import { assert, type Kernel, limit } from '@heed/kernel'
import { peopleNotified } from '../contract/facts.ts'
import type { Notice } from '../contract/requests.ts'
import { putNotice } from '../store/inbox.ts'

const noticePeopleMax = limit('notice.people', 10_000, 'inboxes one notice reaches in one transaction')

/** Puts a notice into inboxes and says so to whoever is connected; the same key reaches a person once. */
export async function notifyPeople(kernel: Kernel, notice: Notice): Promise<{ notified: number }> {
  assert(notice.personIds.length <= noticePeopleMax.max, `a notice reaches at most ${noticePeopleMax.max} people`)
  if (notice.personIds.length === 0) return { notified: 0 }
  return await kernel.db.transact({ role: 'worker', shopId: notice.shopId, actor: 'notices' }, async (tx) => {
    const reached = await putNotice(tx, notice)
    if (reached.length > 0)
      tx.say(
        peopleNotified,
        { kind: notice.kind, personIds: reached, params: notice.params, link: notice.link },
        { key: notice.key },
      )
    return { notified: reached.length }
  })
}
