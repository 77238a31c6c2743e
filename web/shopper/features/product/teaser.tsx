import type { Answer } from '@heed/client'
import { useFormat, useT } from '@heed/ui'
import { ChevronDown } from '@heed/ui/icons'
import { words } from './words.ts'

export const changesId = 'changes'

/** One line under the price: that people spoke and it changed, and the way down to it. */
export function Teaser({ rows }: { rows: Answer<'GET /api/open/products/:productId/answers'>['rows'] }) {
  const t = useT(words)
  const { say } = useFormat()
  const [most] = rows
    .filter((row) => row.kind === 'revision' || row.kind === 'listing')
    .sort((a, b) => b.people - a.people)
  if (!most) return null
  const lone = most.lane === 'lone-voice'
  return (
    <button
      type="button"
      className="product-teaser"
      onClick={() => document.getElementById(changesId)?.scrollIntoView({ block: 'start' })}
    >
      <span>
        <strong>
          {lone
            ? t('asked.lone', { name: most.quotes[0]?.name ?? '' })
            : t('teaser', { count: Math.max(1, most.people) })}
        </strong>{' '}
        {say(most.words)}
      </span>
      <ChevronDown size={18} />
    </button>
  )
}
