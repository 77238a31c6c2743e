import { DemoBar, StoriesBar } from '@heed/ui/demo'
import type { ComponentType } from 'react'
import { Account } from '../features/sign-in/account.tsx'

/** What a feature may hang into the frame: it replaces one line here and nothing else. */
type Slots = {
  /** The thin bar that says the data is invented. */
  DemoBar: ComponentType | undefined
  /** The guided stories. */
  StoriesBar: ComponentType | undefined
  /** Left in the top bar: which shop is looked at. */
  PlaceSwitch: ComponentType | undefined
  /** Right in the top bar: who is signed in. */
  Account: ComponentType | undefined
}

export const slots: Slots = {
  DemoBar: () => <DemoBar face="console" />,
  StoriesBar: () => <StoriesBar face="console" />,
  PlaceSwitch: undefined,
  Account,
}
