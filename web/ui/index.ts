export { Button, ButtonLink, IconButton } from './controls/button.tsx'
export { Chip } from './controls/chip.tsx'
export { Field, TextArea } from './controls/field.tsx'
export { type Option, Select } from './controls/select.tsx'
export { type Tab, Tabs } from './controls/tabs.tsx'
export { DayLine } from './figures/day-line.tsx'
export { Figure } from './figures/figure.tsx'
export { Money } from './figures/money.tsx'
export { type State, StateMark } from './figures/state-mark.tsx'
export { KeyHint } from './keys/key-hint.tsx'
export { type KeyBinding, useKeys } from './keys/use-keys.ts'
export { Disconnected, DisconnectedBar } from './lists/disconnected.tsx'
export { NewPill } from './lists/new-pill.tsx'
export { Empty, ErrorNote, NoPermission, NoResult } from './lists/notes.tsx'
export { QueryBoundary } from './lists/query-boundary.tsx'
export { Skeleton } from './lists/skeleton.tsx'
export { useHeldRows } from './lists/use-held-rows.ts'
export { Avatar, Person } from './people/avatar.tsx'
export type { Span } from './people/cut-marks.ts'
export { Quote } from './people/quote.tsx'
export { Picture } from './pictures/picture.tsx'
export { Go } from './shell/go.tsx'
export { Card } from './surfaces/card.tsx'
export { Dialog, Sheet } from './surfaces/sheet.tsx'
export { toast, undoLast } from './surfaces/toast.tsx'
export { Thread, type ThreadState, type ThreadStep } from './thread/thread.tsx'
export { Countdown } from './time/countdown.tsx'
export { Ago, Instant } from './time/instant.tsx'
export { defineWords, type Translate, useT, type Words } from './words/define-words.ts'
export {
  formatInstant,
  formatMoney,
  formatNumber,
  type InstantStyle,
  type MoneyValue,
  useFormat,
} from './words/format.ts'
export { useKitT } from './words/kit-words.ts'
export { type Locale, locale, setLocale, useLocale } from './words/locale.ts'
