import type { ComponentType } from 'react'

/** What a feature may hang into the frame: it replaces one line here and nothing else. */
type Slots = {
  /** The thin bar that says the data is invented. */
  DemoBar: ComponentType | undefined
  /** The guided stories. */
  StoriesBar: ComponentType | undefined
  /** Right in the header: who is signed in. */
  Account: ComponentType | undefined
}

export const slots: Slots = {
  DemoBar: undefined,
  StoriesBar: undefined,
  Account: undefined,
}
