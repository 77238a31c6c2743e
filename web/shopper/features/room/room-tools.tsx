import { Button, IconButton, useT } from '@heed/ui'
import { MessageSquareMore, MessageSquareOff, ShoppingBag } from '@heed/ui/icons'
import { chooseBullets, useBulletChoice } from '../../app/parts/bullet-choice.ts'
import { words } from './words.ts'

/** Two tools over the picture: bullets on or off, and the index of goods. */
export function RoomTools({ count, onGoods }: { count: number; onGoods: () => void }) {
  const t = useT(words)
  const flying = useBulletChoice() !== 'off'
  return (
    <>
      <IconButton
        label={t(flying ? 'bullets.hide' : 'bullets.show')}
        aria-pressed={flying}
        icon={flying ? <MessageSquareMore size={20} /> : <MessageSquareOff size={20} />}
        onClick={() => chooseBullets(flying ? 'off' : 'all')}
      />
      <Button kind="quiet" icon={<ShoppingBag size={20} />} onClick={onGoods} aria-label={t('goods.open', { count })}>
        {count}
      </Button>
    </>
  )
}
