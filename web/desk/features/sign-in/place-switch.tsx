import { useWrite } from '@heed/client'
import { Select, useFormat, useT } from '@heed/ui'
import { useMe } from '../../app/parts/use-me.ts'
import { enter } from './enter.ts'
import { words } from './words.ts'

/** Which shop is looked at; with several, the way to the other ones. */
export function PlaceSwitch() {
  const t = useT(words)
  const { say } = useFormat()
  const { shop, shops } = useMe()
  const turn = useWrite('POST /api/desk/switch', { onDone: () => enter() })
  if (!shop) return null
  if (shops.length < 2) return <strong className="door-place">{say(shop.name)}</strong>
  return (
    <Select
      label={t('switch')}
      options={shops.map((one) => ({ value: one.shopId, label: say(one.name) }))}
      value={shop.shopId}
      onChoose={(shopId) => shopId !== shop.shopId && turn.write({ body: { shopId } })}
    />
  )
}
