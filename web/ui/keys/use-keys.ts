import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { findRule, mayAct, strokeOf } from './match-key.ts'

export type KeyBinding = {
  /** 'j', 'shift' is in the sign itself ('?'), 'mod+s', 'g l' (one after the other). */
  keys: string
  /** What it does, for the sheet. */
  does: string
  run: () => void
  /** The shell's own keys stand apart in the sheet. */
  everywhere?: boolean
  /** Heard while a dialog is open (it belongs to the dialog). */
  inDialog?: boolean
}

const prefixMsMax = 1_500

let bindings: readonly KeyBinding[] = []
let listening = false
let prefix = ''
let prefixAt = 0
const watchers = new Set<() => void>()

/** Binds keys while the component is on screen. Single keys rest while a field has focus or an IME composes. */
export function useKeys(list: readonly KeyBinding[]): void {
  const signature = list.map(({ keys, does }) => `${keys}\t${does}`).join('\n')
  const run = useEffectEvent((keys: string) => list.find((binding) => binding.keys === keys)?.run())
  const current = useEffectEvent(() => list)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list, which is new on every render
  useEffect(() => {
    listen()
    const mine = current().map((binding) => ({ ...binding, run: () => run(binding.keys) }))
    change([...bindings, ...mine])
    return () => change(bindings.filter((binding) => !mine.includes(binding)))
  }, [signature])
}

/** All bindings now in force, for the sheet. */
export function useBindings(): readonly KeyBinding[] {
  return useSyncExternalStore(watch, () => bindings)
}

function listen(): void {
  if (listening) return
  listening = true
  addEventListener('keydown', press)
}

/** Fields that take no letters. */
const ticks = '[type="checkbox"], [type="radio"]'

function press(event: KeyboardEvent): void {
  const stroke = strokeOf(event)
  if (stroke === undefined || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : undefined
  const place = {
    inField: target?.closest(`input:not(${ticks}), textarea, select, [contenteditable="true"]`) != null,
    onControl: target?.closest(`button, a, input, [role="option"], [role="tab"]`) != null,
    dialogOpen: document.querySelector('[role="dialog"], [role="alertdialog"]') !== null,
  }
  if (!mayAct(stroke, place)) return
  const waiting = event.timeStamp - prefixAt < prefixMsMax ? prefix : ''
  const found = findRule(bindings, stroke, waiting, place.dialogOpen)
  prefix = found.prefix
  prefixAt = event.timeStamp
  if (!found.rule) return
  event.preventDefault()
  found.rule.run()
}

function change(next: readonly KeyBinding[]): void {
  bindings = next
  for (const watcher of [...watchers]) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
