import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export type Tab<Id extends string> = { id: Id; label: ReactNode; count?: number }

type TabsProps<Id extends string> = {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  /** Put the choice into the address: `(tab) => go({ search: { tab } })`. */
  onChoose: (id: Id) => void
}

/** Tabs over one list; the arrow keys move, the panel below is the caller's. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.id)
    row.current?.querySelectorAll<HTMLButtonElement>('button')[tabs.indexOf(next)]?.focus()
  }
  return (
    <div className="h-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span className="h-tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  )
}
