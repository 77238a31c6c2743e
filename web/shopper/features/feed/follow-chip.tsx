import { read, useWrite } from '@heed/client'
import { Button, useT } from '@heed/ui'
import { Check, Plus } from '@heed/ui/icons'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

/** Follow the shop or stop; what is followed comes sooner in the feed. */
export function FollowChip({ shopId }: { shopId: string }) {
  const t = useT(words)
  const { person } = useMe()
  const follows = useQuery({ ...read('GET /api/shop/follows'), enabled: person != null })
  const follow = useWrite('PUT /api/shop/follows/:shopId', { renews: ['GET /api/shop/follows'] })
  if (!person || !follows.data) return null
  const known = follows.data.shopIds.includes(shopId)
  const chosen = follow.pending ? !known : known
  return (
    <Button
      kind="quiet"
      size="small"
      aria-pressed={chosen}
      icon={chosen ? <Check size={16} /> : <Plus size={16} />}
      onClick={() => !follow.pending && follow.write({ params: { shopId }, body: { follows: !known } })}
    >
      {t(chosen ? 'following' : 'follow')}
    </Button>
  )
}
