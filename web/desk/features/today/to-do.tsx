import type { Answer } from '@heed/client'
import { Ago, Go, KeyHint, StateMark, useFormat, useKeys, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { words } from './words.ts'

type Today = Answer<'GET /api/desk/today'>

const doors = [
  { key: 'lateRisk', to: '/orders', state: 'late' },
  { key: 'newDemands', to: '/listening', state: 'asking' },
  { key: 'repliesOwed', to: '/listening', state: 'owed' },
  { key: 'unshipped', to: '/orders', state: 'owed' },
  { key: 'claims', to: '/orders?tab=refunded', state: 'owed' },
] as const

/** Up to five things to do, what burns first; each opens the rows it counts, with the keys 1 to 5. */
export function ToDo({ today }: { today: Today }) {
  const t = useT(words)
  const { number } = useFormat()
  const go = useGoPath()
  const rows = doors.filter(({ key }) => today.todo[key] > 0)
  useKeys(
    rows.map(({ key, to }, index) => ({ keys: String(index + 1), does: t(`todo.${key}.open`), run: () => go(to) })),
  )
  if (rows.length === 0) {
    return (
      <p className="today-clear">
        <StateMark state="kept">{t('clear')}</StateMark>
      </p>
    )
  }
  return (
    <section aria-label={t('todo')}>
      <ol className="today-todo">
        {rows.map(({ key, to, state }, index) => (
          <li key={key}>
            <Go to={to} className="today-row" data-state={state}>
              <span className="today-count">{number(today.todo[key])}</span>
              <span className="today-what">
                <span>{t(`todo.${key}`, { count: today.todo[key] })}</span>
                {key === 'repliesOwed' && today.oldestOwedAt !== null && (
                  <span className="h-second h-small">{t.rich('oldest', { ago: <Ago at={today.oldestOwedAt} /> })}</span>
                )}
              </span>
              <KeyHint keys={String(index + 1)} always />
            </Go>
          </li>
        ))}
      </ol>
    </section>
  )
}
