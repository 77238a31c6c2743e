import type { Id, Tx } from '@heed/kernel'
import type { ShopAnswer } from '../contract/answers.ts'
import type { NewShop } from '../contract/requests.ts'
import type { Role, StaffRole } from '../rules/roles.ts'

const columns = `s.shop_id as "shopId", s.name, s.slug, s.category, s.home_city as "homeCity", s.opened_at as "openedAt", s.demo, s.story`
export type ShopRow = ShopAnswer & { story: string | null }

export async function readShops(tx: Tx, shopIds: readonly Id[] | null): Promise<ShopRow[]> {
  return await tx.rows<ShopRow>(
    `select ${columns} from identity.shop s where $1::uuid[] is null or s.shop_id = any($1::uuid[]) order by s.opened_at, s.shop_id limit 10000`,
    [shopIds],
  )
}

export async function shopBySlug(tx: Tx, slug: string): Promise<Id | null> {
  return (
    (await tx.maybe<{ id: Id }>(`select s.shop_id as id from identity.shop s where s.slug = $1`, [slug]))?.id ?? null
  )
}

export async function insertShop(tx: Tx, shopId: Id, shop: NewShop): Promise<void> {
  await tx.rows(
    `insert into identity.shop (shop_id, name, slug, category, home_city, demo, story, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [shopId, JSON.stringify(shop.name), shop.slug, shop.category, shop.homeCity, shop.demo, shop.story ?? null, tx.now],
  )
}

export async function setMember(tx: Tx, shopId: Id, personId: Id, role: Role | null): Promise<void> {
  if (role === null) {
    await tx.rows(`delete from identity.member m where m.shop_id = $1 and m.person_id = $2`, [shopId, personId])
    return
  }
  await tx.rows(
    `insert into identity.member (shop_id, person_id, role, since_at) values ($1, $2, $3, $4) on conflict (shop_id, person_id) do update set role = excluded.role`,
    [shopId, personId, role, tx.now],
  )
}

export async function readMembers(
  tx: Tx,
  shopId: Id,
): Promise<{ personId: Id; role: Role; name: string; sinceAt: number }[]> {
  return await tx.rows(
    `select m.person_id as "personId", m.role, p.name, m.since_at as "sinceAt" from identity.member m join identity.person p on p.person_id = m.person_id
     where m.shop_id = $1 order by m.since_at, m.person_id limit 200`,
    [shopId],
  )
}

export async function membershipsOf(
  tx: Tx,
  personId: Id,
): Promise<{ shopId: Id; role: Role; name: { zh: string; en: string } }[]> {
  return await tx.rows(
    `select m.shop_id as "shopId", m.role, s.name from identity.member m join identity.shop s on s.shop_id = m.shop_id where m.person_id = $1 order by m.since_at, m.shop_id limit 50`,
    [personId],
  )
}

export async function staffRoleOf(tx: Tx, personId: Id): Promise<StaffRole | null> {
  return (
    (await tx.maybe<{ role: StaffRole }>(`select f.role from identity.staff f where f.person_id = $1`, [personId]))
      ?.role ?? null
  )
}

/** Makes somebody platform staff, or changes which. */
export async function setStaff(tx: Tx, personId: Id, role: StaffRole): Promise<void> {
  await tx.rows(
    `insert into identity.staff (person_id, role, since_at) values ($1, $2, $3) on conflict (person_id) do update set role = excluded.role`,
    [personId, role, tx.now],
  )
}
