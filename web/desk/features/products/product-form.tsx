import { useWrite } from '@heed/client'
import { Button, ErrorNote, Field, TextArea, toast, useLocale, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { type FormEvent, useState } from 'react'
import { PicturePick } from './picture-pick.tsx'
import { words } from './words.ts'

type Typed = Record<'title' | 'titleOther' | 'description' | 'category' | 'variants' | 'price' | 'grams', string>
const nothing: Typed = { title: '', titleOther: '', description: '', category: '', variants: '', price: '', grams: '' }
const priceMax = 1_000_000

/** The least a product needs to be sold: a name, a picture, its sizes, one price, a weight. The rest can follow. */
export function ProductForm({ firstSaidIn }: { firstSaidIn: string | null }) {
  const t = useT(words)
  const language = useLocale()
  const go = useGoPath()
  const [typed, setTyped] = useState(nothing)
  const [picture, setPicture] = useState('/pictures/parcel.svg')
  const [tried, setTried] = useState(false)
  const list = useWrite('POST /api/desk/products', {
    renews: ['GET /api/desk/products', 'GET /api/desk/demands', 'GET /api/desk/demands/:demandId'],
    onDone: ({ productId }) => {
      toast({ text: t('listed'), tone: 'gold' })
      go(`/products/${productId}`)
    },
  })
  const wrong = findWrong(typed)
  const field = (name: keyof Typed) => ({
    label: t(`form.${name}`),
    wrong: tried && wrong.has(name) ? t(`form.${name}.wrong` as 'form.title.wrong') : undefined,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  const both = (own: string, other: string) =>
    language === 'zh' ? { zh: own, en: other || own } : { zh: other || own, en: own }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.size > 0) return
    const price = Math.round(Number(typed.price) * 100)
    const names = namesOf(typed.variants, t('form.one'))
    list.write({
      body: {
        title: both(typed.title.trim(), typed.titleOther.trim()),
        description: both(typed.description.trim(), ''),
        category: typed.category.trim() || 'other',
        picture,
        attributes: {},
        firstSaidIn,
        sourceKey: null,
        variants: names.map((name) => ({
          name: { zh: name, en: name },
          priceMinor: price,
          currency: 'CNY',
          grams: Number(typed.grams),
        })),
      },
    })
  }
  return (
    <form className="goods-form" onSubmit={send} noValidate>
      <div className="goods-pair">
        <Field {...field('title')} maxLength={120} />
        <Field {...field('titleOther')} optional maxLength={120} />
      </div>
      <TextArea {...field('description')} optional maxLength={2_000} />
      <PicturePick value={picture} onChoose={setPicture} />
      <Field {...field('variants')} optional note={t('form.variants.note')} maxLength={300} />
      <div className="goods-pair">
        <Field {...field('price')} inputMode="decimal" before="¥" />
        <Field {...field('grams')} inputMode="numeric" after="g" />
        <Field {...field('category')} optional maxLength={60} />
      </div>
      {list.error != null && <ErrorNote error={list.error} slim />}
      <Button kind="main" type="submit" busy={list.pending}>
        {t('form.list')}
      </Button>
    </form>
  )
}

function findWrong(typed: Typed): Set<keyof Typed> {
  const price = Number(typed.price)
  const grams = Number(typed.grams)
  return new Set<keyof Typed>([
    ...(typed.title.trim() === '' ? (['title'] as const) : []),
    ...(price > 0 && price <= priceMax ? [] : (['price'] as const)),
    ...(Number.isInteger(grams) && grams > 0 && grams <= 1_000_000 ? [] : (['grams'] as const)),
  ])
}

/** 'S, M, L' or 'S、M、L'; nothing typed means there is one kind only. */
function namesOf(variants: string, only: string): string[] {
  const names = variants
    .split(/[,，、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length > 0 ? [...new Set(names)].slice(0, 60) : [only]
}
