import { DemoBar, StoriesBar } from '@heed/ui/demo'
import type { ComponentType } from 'react'
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

export const slots: Slots = {
  DemoBar: () => <DemoBar face="shop" />,
  StoriesBar: () => <StoriesBar face="shop" />,
  Account,
  Notices,
}
