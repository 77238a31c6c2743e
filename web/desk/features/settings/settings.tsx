import { Tabs, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { Audit } from './audit.tsx'
import { Imports } from './imports.tsx'
import { Keys } from './keys.tsx'
import { type Part, parts, settings } from './screens.ts'
import { Shop } from './shop.tsx'
import { Staff } from './staff.tsx'
import { Webhooks } from './webhooks.tsx'
import { words } from './words.ts'
import './settings.css'

const panels: Record<Part, () => React.ReactNode> = {
  shop: Shop,
  staff: Staff,
  import: Imports,
  keys: Keys,
  webhooks: Webhooks,
  audit: Audit,
}

/** Who works here, what comes in, what goes out, and what was done. */
export default function Settings() {
  const t = useT(words)
  const { part = 'shop' } = settings.useSearch()
  const goSearch = settings.useGoSearch()
  const Panel = panels[part]
  return (
    <PageShell title={t('title')}>
      <SignedIn needs="settings">
        <Tabs<Part>
          label={t('tabs')}
          tabs={parts.map((id) => ({ id, label: t(`tab.${id}`) }))}
          chosen={part}
          onChoose={(next) => goSearch({ part: next, log: undefined })}
        />
        <div className="set-panel">
          <Panel />
        </div>
      </SignedIn>
    </PageShell>
  )
}
