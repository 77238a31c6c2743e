import { Dialog } from '../surfaces/sheet.tsx'
import { useKitT } from '../words/kit-words.ts'
import { KeyHint } from './key-hint.tsx'
import { type KeyBinding, useBindings } from './use-keys.ts'

type KeyDialogProps = { open: boolean; onClose: () => void }

/** The sheet of keys itself, with its bindings read at the moment it is shown. */
export default function KeyDialog({ open, onClose }: KeyDialogProps) {
  const t = useKitT()
  const all = useBindings()
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <KeyList title={t('keys.here')} bindings={all.filter((one) => !one.everywhere)} />
      <KeyList title={t('keys.everywhere')} bindings={all.filter((one) => one.everywhere)} />
      <p className="h-second h-small">{t('keys.hint')}</p>
    </Dialog>
  )
}

function KeyList({ title, bindings }: { title: string; bindings: readonly KeyBinding[] }) {
  if (bindings.length === 0) return null
  return (
    <section className="h-key-list">
      <h3>{title}</h3>
      <dl>
        {bindings.map(({ keys, does }) => (
          <div key={`${keys} ${does}`}>
            <dt>{does}</dt>
            <dd>
              <KeyHint keys={keys} always />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
