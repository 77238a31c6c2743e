import { Field, Picture, useT } from '@heed/ui'
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

/** A photograph's address, or one of the drawn pictures until there is one. */
export function PicturePick({ value, onChoose }: PicturePickProps) {
  const t = useT(words)
  const own = value.startsWith('/pictures/') ? '' : value
  return (
    <div className="goods-pick">
      <fieldset>
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
      <Field
        label={t('form.picture.own')}
        optional
        type="url"
        placeholder="https://"
        value={own}
        maxLength={300}
        onChange={(event) => onChoose(event.target.value.trim() || '/pictures/parcel.svg')}
      />
    </div>
  )
}
