import type { Persona } from '@heed/identity/wiring'
import { namedPeople } from '../town/people.ts'
import { auditor, operator, shops } from '../town/shops.ts'
import type { TownBook } from './town-book.ts'

/** Whom one may open the town as: each shop's people, the shoppers the stories name, the platform's two. */
export function townPersonas(book: TownBook): Persona[] {
  const staff = shops.flatMap((shop) =>
    shop.staff.map(
      (member): Persona => ({
        persona: member.key,
        audience: 'desk',
        personId: book.staff.get(member.key)!,
        shopId: book.shops.get(shop.key)!,
        name: member.name,
        blurb: member.greeting,
      }),
    ),
  )
  const shoppers = namedPeople.map(
    ({ nickname, named }, nth): Persona => ({
      persona: named.key,
      audience: 'shop',
      personId: book.people[nth]!,
      shopId: null,
      name: { zh: nickname, en: named.english },
      blurb: named.part,
    }),
  )
  const platform = [operator, auditor].map(
    (one): Persona => ({
      persona: one.key,
      audience: 'console',
      personId: book.staff.get(one.key)!,
      shopId: null,
      name: one.name,
      blurb: one.greeting,
    }),
  )
  return [...shoppers, ...staff, ...platform]
}
