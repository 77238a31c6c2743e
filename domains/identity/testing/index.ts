import type { Id, Kernel } from '@heed/kernel'
import { identityMigrations, wireIdentity } from '../wiring.ts'

export { identityMigrations }

/** The real identity domain on the test's kernel, without sign-in. */
export const identityForTest = (kernel: Kernel) => wireIdentity(kernel)

/** A person of a name. */
export async function aPerson(kernel: Kernel, name = '小鹿'): Promise<Id> {
  const [personId] = await wireIdentity(kernel).requests.knowPeople(
    [{ sourceKey: `test:${name}:${kernel.newId()}`, name, lang: 'zh' }],
    'test',
  )
  return personId!
}

/** A shop with its owner. */
export async function aShop(
  kernel: Kernel,
  slug = `shop-${kernel.newId().slice(-12)}`,
): Promise<{ shopId: Id; ownerId: Id }> {
  const ownerId = await aPerson(kernel, '许苓')
  const { shopId } = await wireIdentity(kernel).requests.openShop(
    {
      name: { zh: '暖砚羊绒', en: 'Nuanyan' },
      slug,
      category: 'knitwear',
      homeCity: '鄂尔多斯',
      owner: { personId: ownerId },
      demo: false,
    },
    'test',
  )
  return { shopId, ownerId }
}
