import { Button, Dialog, useFormat, useT } from '@heed/ui'
import { type Draft, type Product, realChanges } from './draft.ts'
import type { Demands } from './use-demands.ts'
import { words } from './words.ts'

type PublishDialogProps = {
  product: Product
  draft: Draft
  demands: Demands
  pending: boolean
  onClose: () => void
  onPublish: () => void
}

/** The real confirmation: what changes for everyone who buys, and who will be told. It cannot be taken back. */
export function PublishDialog({ product, draft, demands, pending, onClose, onPublish }: PublishDialogProps) {
  const t = useT(words)
  const { say } = useFormat()
  const { people, answered } = demands
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('confirm.title', { product: say(product.title) })}
      actions={
        <>
          <Button onClick={onClose}>{t('confirm.back')}</Button>
          <Button kind="main" busy={pending} onClick={onPublish}>
            {answered.length > 0 ? t('confirm.publish', { count: people }) : t('confirm.publish.only')}
          </Button>
        </>
      }
    >
      <div className="h-stack">
        <ul className="revise-summary">
          {realChanges(draft).map((change) => (
            <li key={change.attribute}>
              <span>{say(change.label)}</span>
              <strong>
                {change.before === '' ? t('before.none') : change.before} → {change.after} {change.unit}
              </strong>
            </li>
          ))}
        </ul>
        <p>{t('confirm.sale')}</p>
        <p>
          {answered.length === 0
            ? t('tell.nobody')
            : t(answered.length > 1 ? 'confirm.tell.most' : 'confirm.tell', { count: people })}
        </p>
        <p className="h-second">{t('confirm.once')}</p>
      </div>
    </Dialog>
  )
}
