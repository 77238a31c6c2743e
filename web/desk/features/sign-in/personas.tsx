import { useWrite } from '@heed/client'
import { Avatar, ErrorNote, useFormat, useT } from '@heed/ui'
import { enter } from './enter.ts'
import { words } from './words.ts'

type Words = { zh: string; en: string }
type PersonasProps = { personas: { persona: string; name: Words; blurb: Words }[]; back: string | undefined }

/** The demo town's people at work: one tap and one is this person. */
export function Personas({ personas, back }: PersonasProps) {
  const t = useT(words)
  const { say } = useFormat()
  const open = useWrite('POST /api/desk/persona', { onDone: () => enter(back) })
  return (
    <section aria-label={t('personas')} aria-busy={open.pending || undefined}>
      <ul className="door-personas">
        {personas.map((one) => (
          <li key={one.persona}>
            <button
              type="button"
              className="door-persona"
              aria-disabled={open.pending || undefined}
              onClick={() => !open.pending && open.write({ body: { persona: one.persona } })}
            >
              <Avatar name={say(one.name)} size={40} />
              <span>
                <strong>{say(one.name)}</strong>
                <span className="door-blurb">{say(one.blurb)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open.error != null && <ErrorNote error={open.error} slim />}
    </section>
  )
}
