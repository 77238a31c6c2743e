import { read } from '@heed/client'
import { Quote, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

/** Whose words it came from: the loudest wish this product answered, in the words of one who had it. */
export function Asked({ productId }: { productId: string }) {
  const t = useT(words)
  const { say } = useFormat()
  const answers = useQuery(read('GET /api/open/products/:productId/answers', { params: { productId } }))
  const [most] = [...(answers.data?.rows ?? [])].sort((a, b) => b.people - a.people)
  const quote = most?.quotes[0]
  if (!most || !quote) return null
  return (
    <div className="feed-asked">
      <Quote text={quote.text} marks={quote.marks} person={quote.name} />
      <p>
        <span className="feed-count">{t('asked', { count: Math.max(1, most.people) })}</span> {say(most.words)}
      </p>
    </div>
  )
}
