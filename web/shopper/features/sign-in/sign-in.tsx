import { read } from '@heed/client'
import { QueryBoundary, Skeleton, useT } from '@heed/ui'
import { LanguageSwitch, ThemeSwitch, useTitle } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { BackBar } from '../../app/parts/back-bar.tsx'
import { EntryForm } from './entry-form.tsx'
import { Personas } from './personas.tsx'
import { signIn } from './screens.ts'
import { words } from './words.ts'
import './sign-in.css'

/** The door: in the demo one tap as someone of the town, else an address and a password. */
export default function SignIn() {
  const t = useT(words)
  const { back } = signIn.useSearch()
  const me = useQuery(read('GET /api/shop/me'))
  useTitle(t('title'))
  return (
    <>
      <BackBar
        title=""
        tools={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
      <div className="sign">
        <h1>{t('headline')}</h1>
        <p className="h-second">{t('lead')}</p>
        <QueryBoundary query={me} skeleton={<Skeleton shape="rows" count={4} />}>
          {(data) => (
            <>
              {data.demo && <Personas personas={data.personas} back={back} />}
              <EntryForm folded={data.demo} back={back} />
            </>
          )}
        </QueryBoundary>
      </div>
    </>
  )
}
