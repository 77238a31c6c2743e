import { type ComponentType, lazy, Suspense } from 'react'
import { Account } from '../features/notices/account.tsx'
import { Notices } from '../features/notices/notices.tsx'

/** What a feature may hang into the frame: it replaces one line here and nothing else. */
type Slots = {
  /** The thin bar that says the data is invented. */
  DemoBar: ComponentType | undefined
  /** The guided stories. */
  StoriesBar: ComponentType | undefined
  /** Right in the header: who is signed in. */
  Account: ComponentType | undefined
  /** Hears what concerns this person on every screen; draws nothing of its own. */
  Notices: ComponentType | undefined
}

// Fetched beside the first screen, not before it: most shops never show them, and they weigh a third of everything else.
const DemoBar = lazy(async () => ({ default: (await import('@heed/ui/demo')).DemoBar }))
const StoriesBar = lazy(async () => ({ default: (await import('@heed/ui/demo')).StoriesBar }))

export const slots: Slots = {
  DemoBar: () => (
    <Suspense>
      <DemoBar face="shop" />
    </Suspense>
  ),
  StoriesBar: () => (
    <Suspense>
      <StoriesBar face="shop" />
    </Suspense>
  ),
  Account,
  Notices,
}
