import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useKitT } from '../words/kit-words.ts'

export type Option<V extends string> = { value: V; label: string }

type SelectProps<V extends string> = {
  label: string
  options: readonly Option<V>[]
  value: V | null
  onChoose: (value: V) => void
}

/** One of a few; on a phone as easy to hit as on a desk. */
export function Select<V extends string>({ label, options, value, onChoose }: SelectProps<V>) {
  const t = useKitT()
  const labelOf = (chosen: V | null) => options.find((option) => option.value === chosen)?.label ?? t('select.choose')
  return (
    <Base.Root value={value} onValueChange={(next) => next !== null && onChoose(next)}>
      <Base.Trigger className="h-select" aria-label={label}>
        <Base.Value>{labelOf}</Base.Value>
        <Base.Icon>
          <ChevronDown size={16} />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="h-float" sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className="h-select-list">
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className="h-select-item">
                <Base.ItemText>{option.label}</Base.ItemText>
                <Base.ItemIndicator>
                  <Check size={16} />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
