import { Card, Chip, useT } from '@heed/ui'
import { CategorySentence } from './category-sentence.tsx'
import { NumberIn } from './number-in.tsx'
import { type Body, categories, namedIn } from './policy.ts'
import { words } from './words.ts'

const minorAYuan = 100

type RuleSentencesProps = { body: Body; was: Body; onChange: (next: Body) => void }

/** The whole pack in sentences: each category, arrival, caps. */
export function RuleSentences({ body, was, onChange }: RuleSentencesProps) {
  const t = useT(words)
  const named = namedIn(body)
  const free = categories.filter((one) => !named.includes(one))
  const set = (name: string, rule: Body['categories'][string]) =>
    onChange({ ...body, categories: { ...body.categories, [name]: rule } })
  const remove = (name: string) => {
    const { [name]: _, ...rest } = body.categories
    onChange({ ...body, categories: rest })
  }
  return (
    <Card className="rule-card">
      {named.map((name) => (
        <CategorySentence
          key={name}
          category={name}
          rule={body.categories[name]!}
          was={was.categories[name]}
          onChange={(next) => set(name, next)}
          onRemove={name === 'general' ? undefined : () => remove(name)}
        />
      ))}
      {free.length > 0 && (
        <div className="rule-free">
          <span className="h-second">{t('add')}</span>
          {free.map((name) => (
            <Chip key={name} onChoose={() => set(name, body.categories.general!)}>
              {t(`category.${name}`)}
            </Chip>
          ))}
        </div>
      )}
      <Arrival body={body} was={was} onChange={onChange} />
      <Caps body={body} was={was} onChange={onChange} />
      <details className="rule-json">
        <summary>{t('json')}</summary>
        <pre>{JSON.stringify(body, null, 2)}</pre>
      </details>
    </Card>
  )
}

function Arrival({ body, was, onChange }: RuleSentencesProps) {
  const t = useT(words)
  const { arrival } = body
  if (!arrival) return null
  return (
    <section className="rule-part">
      <h2>{t('arrival')}</h2>
      <p className="rule-sentence">
        {t.rich('say.arrival', {
          hours: (
            <NumberIn
              label={t('in.road')}
              value={arrival.defaultHours}
              was={was.arrival?.defaultHours}
              min={1}
              max={720}
              onChange={(defaultHours) => onChange({ ...body, arrival: { ...arrival, defaultHours } })}
            />
          ),
          minutes: (
            <NumberIn
              label={t('in.grace')}
              value={arrival.graceMinutes}
              was={was.arrival?.graceMinutes}
              min={0}
              max={2_880}
              onChange={(graceMinutes) => onChange({ ...body, arrival: { ...arrival, graceMinutes } })}
            />
          ),
        })}
        {t('stop')}
      </p>
    </section>
  )
}

function Caps({ body, was, onChange }: RuleSentencesProps) {
  const t = useT(words)
  const { perOrderMinor, perBuyerDayMinor } = body.caps
  if (perOrderMinor === null || perBuyerDayMinor === null) return null
  const cap = (name: 'perOrderMinor' | 'perBuyerDayMinor', label: string) => (
    <NumberIn
      money
      label={label}
      value={body.caps[name]! / minorAYuan}
      was={was.caps[name] === null ? undefined : was.caps[name] / minorAYuan}
      min={0}
      max={100_000}
      onChange={(yuan) => onChange({ ...body, caps: { ...body.caps, [name]: Math.round(yuan * minorAYuan) } })}
    />
  )
  return (
    <section className="rule-part">
      <h2>{t('caps')}</h2>
      <p className="rule-sentence">
        {t.rich('say.caps', {
          order: cap('perOrderMinor', t('in.perOrder')),
          day: cap('perBuyerDayMinor', t('in.perDay')),
        })}
        {t('stop')}
      </p>
    </section>
  )
}
