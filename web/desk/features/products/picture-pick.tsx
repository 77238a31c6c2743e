import { Picture, useT } from '@heed/ui'
import { words } from './words.ts'

type PicturePickProps = { value: string; onChoose: (picture: string) => void }

const drawn = [
  'parcel',
  'air-con-cardigan',
  'cashmere-cardigan',
  'cashmere-jumper',
  'light-umbrella',
  'bouquet',
] as const

/** One of the drawn pictures: photographs cannot be sent up yet, and pictures of other sites are not shown. */
export function PicturePick({ value, onChoose }: PicturePickProps) {
  const t = useT(words)
  return (
    <fieldset className="goods-pick">
      <legend>{t('form.picture')}</legend>
      {drawn.map((key) => {
        const picture = `/pictures/${key}.svg`
        return (
          <label key={key}>
            <input type="radio" name="picture" checked={value === picture} onChange={() => onChoose(picture)} />
            <Picture of={picture} alt={t(`form.picture.${key}`)} />
          </label>
        )
      })}
    </fieldset>
  )
}
