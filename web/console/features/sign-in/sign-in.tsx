import { read, useWrite } from '@heed/client'
import { Avatar, Button, ErrorNote, Field, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { Brand, LanguageSwitch, ThemeSwitch, useTitle } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { enter } from './enter.ts'
import { signIn } from './screens.ts'
import { words } from './words.ts'
import './sign-in.css'

type Persona = { persona: string; name: { zh: string; en: string }; blurb: { zh: string; en: string } }

/** The console's door: in the demo one press as someone of the platform, else one's own account. */
export default function SignIn() {
  const t = useT(words)
  const { back } = signIn.useSearch()
  const me = useQuery(read('GET /api/console/me'))
  useTitle(t('title'))
  return (
    <div className="gate">
      <header className="gate-top">
        <Brand name={t('brand')} />
        <span className="h-row">
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
      </header>
      <div className="gate-page">
        <div>
          <h1>{t('headline')}</h1>
          <p className="h-second">{t('lead')}</p>
        </div>
        <QueryBoundary query={me} skeleton={<Skeleton shape="rows" count={3} />}>
          {(data) => (
            <>
              {data.demo && data.personas.length > 0 && <Personas personas={data.personas} back={back} />}
              <OwnAccount back={back} />
            </>
          )}
        </QueryBoundary>
      </div>
    </div>
  )
}

function Personas({ personas, back }: { personas: readonly Persona[]; back: string | undefined }) {
  const t = useT(words)
  const { say } = useFormat()
  const open = useWrite('POST /api/console/persona', { onDone: () => enter(back) })
  return (
    <section aria-label={t('personas')}>
      <ul className="gate-personas">
        {personas.map((one) => (
          <li key={one.persona}>
            <button
              type="button"
              className="gate-persona"
              aria-disabled={open.pending || undefined}
              onClick={() => !open.pending && open.write({ body: { persona: one.persona } })}
            >
              <Avatar name={say(one.name)} size={40} />
              <span>
                <strong>{say(one.name)}</strong>
                <span className="h-second gate-blurb">{say(one.blurb)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open.error != null && <ErrorNote error={open.error} slim />}
    </section>
  )
}

function OwnAccount({ back }: { back: string | undefined }) {
  const t = useT(words)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const enterWith = useWrite('POST /api/console/sign-in', { onDone: () => enter(back) })
  const wrong = {
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : t('email.wrong'),
    password: password === '' ? t('password.none') : undefined,
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!wrong.email && !wrong.password) enterWith.write({ body: { email: email.trim(), password } })
  }
  return (
    <form className="gate-form" onSubmit={send} noValidate>
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
      {enterWith.error != null && (
        <p className="gate-wrong" role="alert">
          {t('wrong')}
        </p>
      )}
      <Button kind="main" type="submit" busy={enterWith.pending}>
        {t('do')}
      </Button>
    </form>
  )
}
