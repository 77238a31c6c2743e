import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useKitT } from '../words/kit-words.ts'

type FloatProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** The buttons, in the thumb's reach; the main one last. */
  actions?: ReactNode
}

/** Rises from the bottom on a phone, slides in from the side on a desk. Esc and the scrim close it. */
export function Sheet(props: FloatProps) {
  return <Float {...props} shape="h-sheet" />
}

/** In the middle of the page: for money, publishing and rules, where a real confirmation is due. */
export function Dialog(props: FloatProps) {
  return <Float {...props} shape="h-dialog" />
}

function Float({ open, onClose, title, children, actions, shape }: FloatProps & { shape: string }) {
  const t = useKitT()
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="h-scrim" />
        <Base.Popup className={shape}>
          <header className="h-float-head">
            <Base.Title>{title}</Base.Title>
            <Base.Close className="h-icon-button" aria-label={t('action.close')}>
              <X size={20} />
            </Base.Close>
          </header>
          <div className="h-float-body">{children}</div>
          {actions !== undefined && <footer className="h-float-actions">{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
