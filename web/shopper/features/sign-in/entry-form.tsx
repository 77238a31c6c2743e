import { ApiError, useWrite } from '@heed/client'
import { Button, ErrorNote, Field, useLocale, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import { enter } from './enter.ts'
import { signIn } from './screens.ts'
import { words } from './words.ts'

const passwordLengthMin = 10

/** Address and password; with a name it is the first time. Which of the two stands in the page's address. */
export function EntryForm({ folded, back }: { folded: boolean; back: string | undefined }) {
  const t = useT(words)
  const search = signIn.useSearch()
  const goSearch = signIn.useGoSearch()
  if (folded && search.form === undefined) {
    return (
      <p className="sign-other">
        <Button kind="quiet" onClick={() => goSearch({ form: 'in' })}>
          {t('own')}
        </Button>
      </p>
    )
  }
  const form = search.form ?? 'in'
  return <Entry key={form} form={form} back={back} onOther={() => goSearch({ form: form === 'in' ? 'up' : 'in' })} />
}

type EntryProps = { form: 'in' | 'up'; back: string | undefined; onOther: () => void }

function Entry({ form, back, onOther }: EntryProps) {
  const t = useT(words)
  const lang = useLocale()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const goIn = useWrite('POST /api/shop/sign-in', { onDone: () => enter(back) })
  const goUp = useWrite('POST /api/shop/sign-up', { onDone: () => enter(back) })
  const write = form === 'in' ? goIn : goUp
  const wrong = {
    name: form === 'up' && name.trim() === '' ? t('name.wrong') : undefined,
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : t('email.wrong'),
    password: password.length >= (form === 'up' ? passwordLengthMin : 1) ? undefined : t(`password.wrong.${form}`),
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.name ?? wrong.email ?? wrong.password) return
    if (form === 'in') goIn.write({ body: { email: email.trim(), password } })
    else goUp.write({ body: { name: name.trim(), email: email.trim(), password, lang } })
  }
  return (
    <form className="sign-form" onSubmit={send} noValidate>
      <h2>{t(`form.${form}`)}</h2>
      {form === 'up' && (
        <Field
          label={t('name')}
          note={t('name.note')}
          wrong={tried ? wrong.name : undefined}
          value={name}
          maxLength={40}
          autoComplete="nickname"
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <Field
        label={t('email')}
        type="email"
        wrong={tried ? wrong.email : undefined}
        value={email}
        maxLength={200}
        autoComplete="email"
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t('password')}
        type="password"
        note={form === 'up' ? t('password.note') : undefined}
        wrong={tried ? wrong.password : undefined}
        value={password}
        maxLength={200}
        autoComplete={form === 'up' ? 'new-password' : 'current-password'}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Refusal error={write.error} />
      <Button kind="main" size="thumb" type="submit" busy={write.pending}>
        {t(`do.${form}`)}
      </Button>
      <Button kind="quiet" onClick={onOther}>
        {t(`other.${form}`)}
      </Button>
    </form>
  )
}

function Refusal({ error }: { error: unknown }) {
  const t = useT(words)
  if (error == null) return null
  const code = error instanceof ApiError ? error.code : ''
  if (code !== 'wrong-credentials' && code !== 'email-taken') return <ErrorNote error={error} slim />
  return (
    <p className="sign-refusal" role="alert">
      {t(code)}
    </p>
  )
}
