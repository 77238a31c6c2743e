import { Button, Select, useT } from '@heed/ui'
import { CompensationSentence } from './compensation-sentence.tsx'
import { NumberIn } from './number-in.tsx'
import { type CategoryRule, type Dispatch, dispatchOf, isCategory } from './policy.ts'
import { words } from './words.ts'

type CategorySentenceProps = {
  category: string
  rule: CategoryRule
  was: CategoryRule | undefined
  onChange: (next: CategoryRule) => void
  onRemove: (() => void) | undefined
}

const kinds = ['hours', 'next-day-end', 'cut-off'] as const

/** One category's rule as a sentence with its numbers open. */
export function CategorySentence({ category, rule, was, onChange, onRemove }: CategorySentenceProps) {
  const t = useT(words)
  return (
    <section className="rule-part">
      <div className="h-spread">
        <h2>{isCategory(category) ? t(`category.${category}`) : category}</h2>
        <Select
          label={t('kind')}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={rule.dispatch.kind}
          onChoose={(kind) => kind !== rule.dispatch.kind && onChange({ ...rule, dispatch: dispatchOf(kind) })}
        />
      </div>
      <p className="rule-sentence">
        <DispatchWords
          dispatch={rule.dispatch}
          was={was?.dispatch}
          onChange={(dispatch) => onChange({ ...rule, dispatch })}
        />
        {t('comma')}
        {t.rich('say.grace', {
          minutes: (
            <NumberIn
              label={t('in.grace')}
              value={rule.graceMinutes}
              was={was?.graceMinutes}
              min={0}
              max={2_880}
              onChange={(graceMinutes) => onChange({ ...rule, graceMinutes })}
            />
          ),
        })}
        {t('comma')}
        <CompensationSentence
          compensation={rule.compensation}
          was={was?.compensation ?? undefined}
          onChange={(compensation) => onChange({ ...rule, compensation })}
        />
        {t('stop')}
      </p>
      {onRemove && (
        <Button size="small" kind="quiet" onClick={onRemove}>
          {t('remove')}
        </Button>
      )}
    </section>
  )
}

type DispatchWordsProps = { dispatch: Dispatch; was: Dispatch | undefined; onChange: (next: Dispatch) => void }

function DispatchWords({ dispatch, was, onChange }: DispatchWordsProps) {
  const t = useT(words)
  if (dispatch.kind === 'next-day-end') return t('say.next-day-end')
  if (dispatch.kind === 'hours') {
    const hours = (
      <NumberIn
        label={t('in.hours')}
        value={dispatch.hours}
        was={was?.kind === 'hours' ? was.hours : undefined}
        min={1}
        max={720}
        onChange={(next) => onChange({ ...dispatch, hours: next })}
      />
    )
    return t.rich('say.hours', { hours })
  }
  const before = was?.kind === 'cut-off' ? was : undefined
  const by = (
    <NumberIn
      label={t('in.by')}
      value={dispatch.byHour}
      was={before?.byHour}
      min={0}
      max={24}
      onChange={(byHour) => onChange({ ...dispatch, byHour })}
    />
  )
  const cutOff = (
    <NumberIn
      label={t('in.cutOff')}
      value={dispatch.cutOffHour}
      was={before?.cutOffHour}
      min={0}
      max={24}
      onChange={(cutOffHour) => onChange({ ...dispatch, cutOffHour })}
    />
  )
  const most = (
    <NumberIn
      label={t('in.most')}
      value={dispatch.hoursMax ?? 24}
      was={before?.hoursMax ?? undefined}
      min={1}
      max={720}
      onChange={(hoursMax) => onChange({ ...dispatch, hoursMax })}
    />
  )
  return (
    <>
      {t.rich('say.cut-off', { cutOff, by, by2: dispatch.byHour })}
      {dispatch.hoursMax !== null && t.rich('say.most', { hours: most })}
    </>
  )
}
