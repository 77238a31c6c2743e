import { useWrite } from '@heed/client'
import { Avatar, ErrorNote, useLocale, useT } from '@heed/ui'
import { ChevronRight } from '@heed/ui/icons'
import { enter } from './enter.ts'
import { words } from './words.ts'

type Words = { zh: string; en: string }
type PersonasProps = { personas: { persona: string; name: Words; blurb: Words }[]; back: string | undefined }

/** The demo town's shoppers: one tap and one is this person. */
export function Personas({ personas, back }: PersonasProps) {
  const t = useT(words)
  const language = useLocale()
  const open = useWrite('POST /api/shop/persona', { onDone: () => enter(back) })
  return (
    <section className="sign-personas" aria-label={t('personas')}>
      <ul>
        {personas.map((one) => (
          <li key={one.persona}>
            <button
              type="button"
              className="sign-persona"
              aria-disabled={open.pending || undefined}
              onClick={() => !open.pending && open.write({ body: { persona: one.persona } })}
            >
              <Avatar name={one.name[language]} size={40} />
              <span className="sign-persona-words">
                <strong>{one.name[language]}</strong>
                <span>{one.blurb[language]}</span>
              </span>
              <ChevronRight size={18} />
            </button>
          </li>
        ))}
      </ul>
      {open.error != null && <ErrorNote error={open.error} slim />}
    </section>
  )
}
