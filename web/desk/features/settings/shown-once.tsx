import { Button, Dialog, toast, useT } from '@heed/ui'
import { Copy } from '@heed/ui/icons'
import { words } from './words.ts'

type ShownOnceProps = { title: string; secret: string; onClose: () => void }

/** A key or a secret, this once: copied, kept, gone. */
export function ShownOnce({ title, secret, onClose }: ShownOnceProps) {
  const t = useT(words)
  const copy = () => void navigator.clipboard?.writeText(secret).then(() => toast({ text: t('copied') }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button icon={<Copy size={16} />} onClick={copy}>
            {t('copy')}
          </Button>
          <Button kind="main" onClick={onClose}>
            {t('once.done')}
          </Button>
        </>
      }
    >
      <div className="h-stack">
        <p>{t('once')}</p>
        <code className="set-secret">{secret}</code>
      </div>
    </Dialog>
  )
}
