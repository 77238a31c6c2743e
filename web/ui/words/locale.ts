import { startTransition, useSyncExternalStore } from 'react'

export type Locale = 'zh' | 'en'

/** The tag for Intl, antd and the html element. */
export const tagOf: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }

const storedAt = 'heed.lang'
const listeners = new Set<() => void>()
const loadAll = new Set<(locale: Locale) => Promise<unknown>>()
let current: Locale = 'zh'

/** Decides the language from `?lang`, then the stored choice, then the browser's list; Chinese when none fits. */
export function pickLocale(search: string, stored: string | null, wanted: readonly string[]): Locale {
  const asked = new URLSearchParams(search).get('lang')
  for (const tag of [asked, stored, ...wanted]) {
    if (tag?.toLowerCase().startsWith('zh')) return 'zh'
    if (tag?.toLowerCase().startsWith('en')) return 'en'
  }
  return 'zh'
}

/** Called once by the shell before anything is drawn. */
export function startLocale(): Locale {
  current = pickLocale(location.search, recall(), navigator.languages)
  show()
  return current
}

export function locale(): Locale {
  return current
}

/** Loads every dictionary in use first, so that no screen shows two languages at once. */
export async function setLocale(next: Locale): Promise<void> {
  if (next === current) return
  await Promise.all([...loadAll].map((load) => load(next)))
  current = next
  remember(next)
  show()
  startTransition(() => {
    for (const listener of [...listeners]) listener()
  })
}

/** Registers a dictionary that must be there before the language may change. */
export function beforeLocale(load: (locale: Locale) => Promise<unknown>): void {
  loadAll.add(load)
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, locale, locale)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(): void {
  document.documentElement.lang = tagOf[current]
}

function recall(): string | null {
  try {
    return localStorage.getItem(storedAt)
  } catch {
    return null
  }
}

function remember(chosen: Locale): void {
  try {
    localStorage.setItem(storedAt, chosen)
  } catch {
    // A browser that keeps nothing still changes language for this visit.
  }
}
