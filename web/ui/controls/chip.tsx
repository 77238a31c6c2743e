import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useKitT } from '../words/kit-words.ts'

type ChipProps = {
  children: ReactNode
  tone?: 'plain' | 'gold' | 'pine' | 'vermilion' | 'indigo'
  /** Makes it a switch. */
  chosen?: boolean
  onChoose?: () => void
  onRemove?: () => void
}

/** A short word on a wash: a reason, a filter that can be chosen, an attribute that can be taken away. */
export function Chip({ children, tone = 'plain', chosen, onChoose, onRemove }: ChipProps) {
  const t = useKitT()
  if (onChoose) {
    return (
      <button type="button" className="h-chip" data-tone={tone} aria-pressed={chosen ?? false} onClick={onChoose}>
        {children}
      </button>
    )
  }
  return (
    <span className="h-chip" data-tone={tone}>
      {children}
      {onRemove && (
        <button type="button" className="h-chip-remove" aria-label={t('action.close')} onClick={onRemove}>
          <X size={12} />
        </button>
      )}
    </span>
  )
}
