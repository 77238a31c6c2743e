import { useSyncExternalStore } from 'react'
import type { Theme } from '../tokens.ts'

export type ThemeChoice = Theme | 'auto'

const storedAt = 'heed.theme'
const listeners = new Set<() => void>()
let choice: ThemeChoice = 'auto'

/** Called once by the shell: `?theme=`, then the stored choice, then the system's. */
export function startTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme') ?? recall()
  choice = asked === 'light' || asked === 'dark' ? asked : 'auto'
  show()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell)
}

export function setTheme(next: ThemeChoice): void {
  choice = next
  try {
    localStorage.setItem(storedAt, next)
  } catch {
    // A browser that keeps nothing still changes for this visit.
  }
  show()
  tell()
}

/** The choice, and the theme it comes to. */
export function useTheme(): { choice: ThemeChoice; theme: Theme } {
  const current = useSyncExternalStore(
    subscribe,
    () => `${choice} ${themeOf(choice)}`,
    () => 'auto light',
  )
  const [chosen, theme] = current.split(' ') as [ThemeChoice, Theme]
  return { choice: chosen, theme }
}

function themeOf(chosen: ThemeChoice): Theme {
  if (chosen !== 'auto') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function show(): void {
  if (choice === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
}

function recall(): string | null {
  try {
    return localStorage.getItem(storedAt)
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of [...listeners]) listener()
}
