import { useWrite } from '@heed/client'
import { Button, Field, Select, useLocale, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import { enter } from './enter.ts'
import { Refusal } from './refusal.tsx'
import { words } from './words.ts'

const passwordLengthMin = 10
/** What dispatch rules know goods as; the rest is 'other' until the shop says more. */
const categories = ['cashmere', 'umbrella', 'cut-flowers', 'berries', 'live-seafood', 'home', 'other'] as const
type Typed = Record<'name' | 'email' | 'password' | 'shop' | 'shopOther' | 'city', string>
const nothing: Typed = { name: '', email: '', password: '', shop: '', shopOther: '', city: '' }

/** A shop of one's own, with the first owner. The shop's name in the other language is optional and can follow later. */
export function SignUpForm() {
  const t = useT(words)
  const lang = useLocale()
  const [typed, setTyped] = useState(nothing)
  const [category, setCategory] = useState<(typeof categories)[number]>('other')
  const [tried, setTried] = useState(false)
  const signUp = useWrite('POST /api/desk/sign-up', { onDone: () => enter() })
  const wrong = findWrong(typed)
  const field = (name: keyof Typed) => ({
    label: t(name),
    wrong: tried && wrong[name] ? t(`${wrong[name]}.wrong`) : undefined,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(wrong).length > 0) return
    const own = typed.shop.trim()
    const other = typed.shopOther.trim() || own
    signUp.write({
      body: {
        name: typed.name.trim(),
        email: typed.email.trim(),
        password: typed.password,
        lang,
        shop: {
          name: lang === 'zh' ? { zh: own, en: other } : { zh: other, en: own },
          category,
          homeCity: typed.city.trim(),
        },
      },
    })
  }
  return (
    <form className="door-form" onSubmit={send} noValidate>
      <div className="door-pair">
        <Field {...field('shop')} maxLength={80} autoComplete="organization" />
        <Field {...field('shopOther')} optional maxLength={80} />
      </div>
      <div className="door-pair">
        <div className="h-field">
          <span className="door-label">{t('category')}</span>
          <Select
            label={t('category')}
            options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
            value={category}
            onChoose={setCategory}
          />
        </div>
        <Field {...field('city')} note={t('city.note')} maxLength={60} autoComplete="address-level2" />
      </div>
      <Field {...field('name')} note={t('name.note')} maxLength={40} autoComplete="name" />
      <Field {...field('email')} type="email" maxLength={200} autoComplete="email" />
      <Field
        {...field('password')}
        type="password"
        note={t('password.note')}
        maxLength={200}
        autoComplete="new-password"
      />
      <Refusal error={signUp.error} />
      <Button kind="main" type="submit" busy={signUp.pending}>
        {t('do.up')}
      </Button>
    </form>
  )
}

function findWrong(typed: Typed): Partial<Record<keyof Typed, 'name' | 'email' | 'password' | 'shop' | 'city'>> {
  return {
    ...(typed.shop.trim() === '' && { shop: 'shop' as const }),
    ...(typed.city.trim() === '' && { city: 'city' as const }),
    ...(typed.name.trim() === '' && { name: 'name' as const }),
    ...(!/^\S+@\S+\.\S+$/.test(typed.email.trim()) && { email: 'email' as const }),
    ...(typed.password.length < passwordLengthMin && { password: 'password' as const }),
  }
}
