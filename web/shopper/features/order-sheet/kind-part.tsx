import { IconButton, Money, useLocale, useT } from '@heed/ui'
import { Minus, Plus } from '@heed/ui/icons'
import type { Page } from './addressed.tsx'
import { words } from './words.ts'

export type Kind = { variantId: string; quantity: number }

type KindPartProps = { variants: Page['product']['variants']; kind: Kind; onChoose: (kind: Kind) => void }

const quantityMax = 20
const fewLeft = 10

/** Which one and how many; what is sold out stays visible and says so. */
export function KindPart({ variants, kind, onChoose }: KindPartProps) {
  const t = useT(words)
  const language = useLocale()
  const chosen = variants.find((one) => one.variantId === kind.variantId)
  const left = chosen?.available ?? 0
  const max = Math.min(quantityMax, left)
  return (
    <div className="buy-part">
      <fieldset className="buy-kinds">
        <legend className="h-heard-only">{t('kind')}</legend>
        {variants.map((one) => (
          <label key={one.variantId} className="buy-kind" data-out={one.available <= 0 || undefined}>
            <input
              type="radio"
              name="kind"
              checked={one.variantId === kind.variantId}
              disabled={one.available <= 0}
              onChange={() => onChoose({ variantId: one.variantId, quantity: 1 })}
            />
            <span>{one.name[language]}</span>
            {one.available <= 0 && <span className="h-small">{t('soldOut')}</span>}
          </label>
        ))}
      </fieldset>
      <div className="h-spread">
        <span>
          {chosen && <Money value={{ minor: chosen.priceMinor, currency: chosen.currency }} size="price" />}
          {left > 0 && left <= fewLeft && <span className="buy-few">{t('left', { count: left })}</span>}
        </span>
        <div className="buy-count">
          <IconButton
            label={t('fewer')}
            icon={<Minus size={18} />}
            disabled={kind.quantity <= 1}
            onClick={() => onChoose({ ...kind, quantity: kind.quantity - 1 })}
          />
          <output aria-label={t('quantity')}>{kind.quantity}</output>
          <IconButton
            label={t('more')}
            icon={<Plus size={18} />}
            disabled={kind.quantity >= max}
            onClick={() => onChoose({ ...kind, quantity: kind.quantity + 1 })}
          />
        </div>
      </div>
    </div>
  )
}
