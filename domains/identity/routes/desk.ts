import { bucketOf, type Handler, type Id, type Kernel, type Reach, refuse } from '@heed/kernel'
import { changeMember } from '../actions/change-member.ts'
import { makeKey } from '../actions/make-key.ts'
import type { routes } from '../contract/http.ts'
import { readAudit } from '../store/audit.ts'
import { markInboxRead, readInbox } from '../store/inbox.ts'
import { readKeys, revokeKey } from '../store/keys.ts'
import { readMembers, readShops } from '../store/shops.ts'

type Routes = typeof routes
type DeskKeys = Extract<
  keyof Routes,
  | `${string} /api/desk/${'members' | 'keys' | 'audit'}${string}`
  | `${string} /api/shop/inbox${string}`
  | 'GET /api/open/shops'
>
const ofShop = (reach: Reach) => reach as Reach & { shopId: Id; personId: Id }

export function deskHandlers(kernel: Kernel): { [K in DeskKeys]: Handler<Routes[K]> } {
  return {
    'GET /api/open/shops': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readShops(tx, null) })),
    'GET /api/shop/inbox': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const rows = await readInbox(tx, call.caller.personId!, 100)
        return { rows, unread: rows.filter((row) => row.readAt === null).length }
      }),
    'POST /api/shop/inbox/read': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        ok: true as const,
        read: await markInboxRead(tx, call.caller.personId!),
      })),
    'GET /api/desk/members': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readMembers(tx, call.caller.shopId!) })),
    'PUT /api/desk/members/:personId': (call) =>
      changeMember(kernel, ofShop(call.reach), call.params.personId, call.body.role),
    'GET /api/desk/keys': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readKeys(tx, call.caller.shopId!) })),
    'POST /api/desk/keys': (call) =>
      makeKey(kernel, ofShop(call.reach), { ...call.body, held: call.caller.permissions }),
    'DELETE /api/desk/keys/:keyId': (call) =>
      kernel.db.transact(call.reach, async (tx) =>
        (await revokeKey(tx, call.caller.shopId!, call.params.keyId)) ? { ok: true as const } : refuse('no-such-key'),
      ),
    'GET /api/desk/audit': async (call) => {
      const shopId = call.caller.shopId!
      const before = Number(call.query.after ?? Number.MAX_SAFE_INTEGER)
      const rows = await kernel.db.transact({ role: 'worker', shopId, actor: call.reach.actor }, (tx) =>
        readAudit(tx, shopId, bucketOf(shopId), Number.isSafeInteger(before) ? before : 0),
      )
      return { rows, next: rows.length === 100 ? rows.at(-1)!.cursor : null }
    },
  }
}
