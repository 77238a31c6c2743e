import { ArrowUp } from 'lucide-react'
import { useKitT } from '../words/kit-words.ts'

/** '12 new': what arrived waits here, so that the list under someone's eyes does not move. */
export function NewPill({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useKitT()
  return (
    <div className="h-new" aria-live="polite">
      {count > 0 && (
        <button type="button" className="h-new-pill" onClick={onShow}>
          <ArrowUp size={16} />
          {t('new.count', { count })}
        </button>
      )}
    </div>
  )
}
