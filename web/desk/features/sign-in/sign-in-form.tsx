import { useWrite } from '@heed/client'
import { Button, Field, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import { enter } from './enter.ts'
import { Refusal } from './refusal.tsx'
import { words } from './words.ts'

/** Address and password. */
export function SignInForm({ back }: { back: string | undefined }) {
  const t = useT(words)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const signIn = useWrite('POST /api/desk/sign-in', { onDone: () => enter(back) })
  const wrong = {
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : t('email.wrong'),
    password: password === '' ? t('password.none') : undefined,
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!wrong.email && !wrong.password) signIn.write({ body: { email: email.trim(), password } })
  }
  return (
    <form className="door-form" onSubmit={send} noValidate>
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
        wrong={tried ? wrong.password : undefined}
        value={password}
        maxLength={200}
        autoComplete="current-password"
        onChange={(event) => setPassword(event.target.value)}
      />
      <Refusal error={signIn.error} />
      <Button kind="main" type="submit" busy={signIn.pending}>
        {t('do.in')}
      </Button>
    </form>
  )
}
