import { read } from '@heed/client'
import { Go, StateMark, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

/** The first three steps of a new shop; gone once they are done. */
export function SetUp() {
  const t = useT(words)
  const { may } = useMe()
  const goods = useQuery(read('GET /api/desk/products'))
  const heard = useQuery({ ...read('GET /api/desk/demands', { query: { limit: 1 } }), enabled: may('listen') })
  const shows = useQuery({ ...read('GET /api/desk/shows'), enabled: may('show') })
  if (!goods.data || !heard.data || !shows.data) return null
  const { counts } = heard.data
  const steps = [
    { key: 'goods', to: '/products/new', done: goods.data.rows.length > 0 },
    {
      key: 'words',
      to: '/settings?tab=import',
      done: counts.open + counts.emerging + counts.answered + counts.notNow > 0,
    },
    { key: 'show', to: '/live', done: shows.data.rows.length > 0 },
  ] as const
  if (steps.every((step) => step.done)) return null
  return (
    <section className="today-setup">
      <h2>{t('setup')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.key}>
            <StateMark state={step.done ? 'kept' : 'owed'}>{t(step.done ? 'setup.done' : 'setup.open')}</StateMark>
            <Go to={step.to} className="h-link">
              {t(`setup.${step.key}`)}
            </Go>
          </li>
        ))}
      </ol>
    </section>
  )
}
