import { useT } from '@heed/ui'
import { useEffect, useState } from 'react'
import { words } from './words.ts'

type NumberInProps = {
  label: string
  value: number
  /** What binds now, so that a change shows. */
  was: number | undefined
  min: number
  max: number
  /** Two decimals at most; whole numbers otherwise. */
  money?: boolean
  onChange: (next: number) => void
}

/** A number inside a sentence. A changed one is washed in gold and says what it was. */
export function NumberIn({ label, value, was, min, max, money = false, onChange }: NumberInProps) {
  const t = useT(words)
  const [typed, setTyped] = useState(String(value))
  // Someone else's change (a reset, another version) is followed; what is being typed is left alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the value from outside moves the text
  useEffect(() => {
    if (Number(typed) !== value) setTyped(String(value))
  }, [value])
  const number = Number(typed)
  const fits = (money ? /^\d+(\.\d{1,2})?$/ : /^\d+$/).test(typed) && number >= min && number <= max
  const changed = was !== undefined && was !== value
  return (
    <input
      className="rule-number"
      inputMode={money ? 'decimal' : 'numeric'}
      aria-label={was !== undefined && changed ? `${label} (${t('was', { value: was })})` : label}
      title={was !== undefined && changed ? t('was', { value: was }) : `${min}–${max}`}
      aria-invalid={!fits || undefined}
      data-changed={changed || undefined}
      style={{ width: `${Math.max(2, typed.length) + 3}ch` }}
      value={typed}
      onChange={(event) => {
        const next = event.target.value.replace(/[^\d.]/g, '').slice(0, 8)
        setTyped(next)
        const given = Number(next)
        if ((money ? /^\d+(\.\d{1,2})?$/ : /^\d+$/).test(next) && given >= min && given <= max) onChange(given)
      }}
      onBlur={() => !fits && setTyped(String(value))}
    />
  )
}
