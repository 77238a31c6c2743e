import { read } from '@heed/client'
import { QueryBoundary, Skeleton, useT } from '@heed/ui'
import { Brand, LanguageSwitch, ThemeSwitch, useTitle } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { Entry } from './entry.tsx'
import { Growing } from './growing.tsx'
import { Personas } from './personas.tsx'
import { signIn } from './screens.ts'
import { words } from './words.ts'
import './sign-in.css'

/** The desk's door: in the demo one tap as someone of the town, else one's own account or one's own shop. */
export default function SignIn() {
  const t = useT(words)
  const { back, form } = signIn.useSearch()
  const me = useQuery(read('GET /api/desk/me'))
  useTitle(t('title'))
  return (
    <div className="door">
      <header className="door-top">
        <Brand name={t('brand')} />
        <span className="h-row">
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
      </header>
      <QueryBoundary query={me} skeleton={<Skeleton shape="rows" count={4} />}>
        {(data) => {
          const folded = data.demo && data.personas.length > 0
          const town = folded && form === undefined
          return (
            <div className="door-page" data-town={town || undefined}>
              <div className="door-words">
                <h1>{t(town ? 'headline.demo' : 'headline')}</h1>
                <p className="h-second">{t(town ? 'lead.demo' : 'lead')}</p>
              </div>
              {town && <Entry form={form} folded back={back} />}
              {!folded && <Growing onGrown={() => void me.refetch()} />}
              {town && <Personas personas={data.personas} back={back} />}
              {!town && <Entry form={form} folded={false} back={back} />}
            </div>
          )
        }}
      </QueryBoundary>
    </div>
  )
}
