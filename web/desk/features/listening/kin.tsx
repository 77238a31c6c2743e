import { Button, Go, useFormat, useT } from '@heed/ui'
import type { Detail } from './demand-side.tsx'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'

/** Those like it, and those already counted into it, each of which can be taken out again. */
export function Kin({ detail, decisions }: { detail: Detail; decisions: Decisions }) {
  const t = useT(words)
  const { say } = useFormat()
  const { similar, merged, demand } = detail
  return (
    <div className="listen-kin">
      {merged.length > 0 && (
        <section>
          <h3>{t('kin.merged')}</h3>
          <ul>
            {merged.map((one) => (
              <li key={one.demandId}>
                <span>{say(one.title)}</span>
                <span className="h-second">{t('people', { count: one.people })}</span>
                <Button size="small" kind="quiet" onClick={() => decisions.unmerge(one, demand.demandId)}>
                  {t('kin.takeOut')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('kin.similar')}</h3>
        {similar.length === 0 && <p className="h-second">{t('kin.none')}</p>}
        <ul>
          {similar.map((one) => (
            <li key={one.demandId}>
              <Go to={`/listening?demand=${one.demandId}`} className="listen-source">
                {say(one.title)}
              </Go>
              <span className="h-second">{t('people', { count: one.people })}</span>
              <Button
                size="small"
                kind="quiet"
                onClick={() => decisions.merge([one.demandId], { demandId: demand.demandId, title: demand.title })}
              >
                {t('kin.takeIn')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
