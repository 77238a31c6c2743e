import { useState } from 'react'
import { Dialog } from '../surfaces/sheet.tsx'
import { useKitT } from '../words/kit-words.ts'
import { KeyHint } from './key-hint.tsx'
import { type KeyBinding, useBindings, useKeys } from './use-keys.ts'

/** `?` shows every key in force: this page's first, then those that work everywhere. */
export function KeySheet() {
  const t = useKitT()
  const [open, setOpen] = useState(false)
  useKeys([{ keys: '?', does: t('keys.sheet'), run: () => setOpen(true), everywhere: true }])
  const all = useBindings()
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t('keys.title')}>
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
