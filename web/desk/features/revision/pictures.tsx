import { Picture, useFormat, useT } from '@heed/ui'
import { type Change, type Product, pictureWith } from './draft.ts'
import { words } from './words.ts'

type PicturesProps = { product: Product; changes: readonly Change[]; done?: boolean }

/** The product before and after, side by side: the change as an eye sees it. */
export function Pictures({ product, changes, done = false }: PicturesProps) {
  const t = useT(words)
  const { say } = useFormat()
  if (!product.picture.startsWith('/pictures/') || changes.length === 0) return null
  const told = (side: 'before' | 'after') =>
    changes.map((one) => `${say(one.label)} ${one[side]} ${one.unit}`.trim()).join(' · ')
  return (
    <div className="revise-pictures">
      {(['before', 'after'] as const).map((side) => (
        <figure key={side} className="revise-picture">
          <Picture of={pictureWith(product.picture, changes, side)} alt={`${say(product.title)}, ${told(side)}`} />
          <figcaption>
            <strong>{t(done ? `${side}.done` : side)}</strong>
            <span className="h-second">{told(side)}</span>
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
