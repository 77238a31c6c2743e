import { read } from '@heed/client'
import { Sheet, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import type { FeedRow } from './use-feed.ts'
import { words } from './words.ts'

const known = ['engagement', 'rating', 'experience', 'freshness', 'follow'] as const

/** Why this card stood here: the terms of the public formula and what each gave, nothing else. */
export function WhySheet({ row, onClose }: { row: FeedRow | undefined; onClose: () => void }) {
  const t = useT(words)
  const { say, number } = useFormat()
  const formula = useQuery({ ...read('GET /api/open/feed/formula'), enabled: row !== undefined })
  const bound = formula.data?.versions.find((one) => one.version === formula.data.binds)
  return (
    <Sheet open={row !== undefined} onClose={onClose} title={t('why')}>
      {row && (
        <div className="h-stack">
          <p>{t(`why.${row.reason}`, { rank: row.rank, score: number(row.score, 1) })}</p>
          <ul className="feed-terms">
            {row.terms.map((term) => (
              <li key={term.term} style={{ '--share': Math.min(1, Math.max(0, term.value)) } as CSSProperties}>
                <span>{t(termKey(term.term))}</span>
                <span className="feed-bar" aria-hidden="true" />
                <span>{t('why.points', { points: number(term.points, 1), of: number(term.weight * 100) })}</span>
              </li>
            ))}
          </ul>
          {bound && <p className="h-second h-small">{say(bound.says)}</p>}
          <p className="h-second h-small">{t('why.nothing')}</p>
        </div>
      )}
    </Sheet>
  )
}

function termKey(term: string) {
  const found = known.find((one) => one === term)
  return found ? (`term.${found}` as const) : ('term.other' as const)
}
