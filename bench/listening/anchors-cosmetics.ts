import { f1, interval, readTable } from './anchors-read.ts'
import { mix } from './chatter.ts'
import { charRuns, learnViews } from './features.ts'
import { fitSvm } from './linear.ts'

interface Review {
  id: number
  text: string
  /** Where an opinion stands, and what it is about. */
  spans: { at: number; category: string }[]
}

/** Chosen on one fifth of the training part: decisions below the line count too, for most clauses are about nothing. */
const LINE = -0.4
const COST = 0.3
/** A fixed fifth of the reviews, by the hash of their numbers, is the test. */
const PARTS = 5

/**
 * Which of 13 categories a cosmetics review speaks about, micro-F1: one model per category over the reviews' clauses, a
 * clause being about what its marked opinions are about; a review is about all that its clauses are.
 */
export function measureCosmetics(): string {
  const reviews = readReviews()
  const categories = [...new Set(reviews.flatMap(({ spans }) => spans.map(({ category }) => category)))].sort()
  const train = reviews.filter(({ id }) => mix(id) % PARTS !== 0)
  const test = reviews.filter(({ id }) => mix(id) % PARTS === 0)
  const clauses = train.flatMap((review) =>
    clausesOf(review.text).map(({ start, text }) => ({
      text,
      about: new Set(
        review.spans.filter(({ at }) => at >= start && at < start + text.length).map(({ category }) => category),
      ),
    })),
  )
  const views = learnViews(
    clauses.map(({ text }) => text),
    [{ names: (text) => charRuns(`^${text}$`, 3) }],
  )
  const model = fitSvm(
    clauses.map(({ text }) => views.row(text)),
    (row, output) => clauses[row]?.about.has(categories[output] as string) === true,
    { features: views.size, outputs: categories.length },
    { cost: COST },
  )
  const judged = test.map(({ text, spans }) => {
    const decided = clausesOf(text).map((clause) => model.decide(views.row(clause.text)))
    return categories.map(
      (category, output) =>
        [
          spans.some((span) => span.category === category),
          decided.some((sums) => (sums[output] as number) > LINE),
        ] as const,
    )
  })
  const figure = (rows: typeof judged | readonly (typeof judged)[number][]) => f1(rows.flat())
  return `micro-F1 ${figure(judged).toFixed(3)} (${interval(judged, figure)}) on ${test.length} of ${reviews.length} reviews, ${categories.length} categories`
}

function readReviews(): Review[] {
  const set = 'tianchi-zhijiang-cosmetics-absa'
  const reviews = new Map<string, Review>()
  for (const [id = '', ...text] of readTable(set, 'Train_reviews.csv').slice(1))
    if (id !== '') reviews.set(id, { id: Number(id), text: text.join(','), spans: [] })
  for (const [id = '', , aspectAt = '', , , opinionAt = '', , category = ''] of readTable(
    set,
    'Train_labels.csv',
  ).slice(1)) {
    const at = Number(opinionAt.trim() === '' ? aspectAt : opinionAt)
    reviews.get(id)?.spans.push({ at, category })
  }
  return [...reviews.values()]
}

function clausesOf(text: string): { start: number; text: string }[] {
  const clauses = [...text.matchAll(/[^，。！？!?,.;；~、\s]+/gu)].map((found) => ({
    start: found.index,
    text: found[0],
  }))
  return clauses.length > 0 ? clauses : [{ start: 0, text }]
}
