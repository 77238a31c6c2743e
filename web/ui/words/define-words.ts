import { createElement, Fragment, type ReactNode, use } from 'react'
import { type Dictionary, fillParts, fillWords, type Params, type WordKey } from './fill-words.ts'
import { beforeLocale, type Locale, locale, useLocale } from './locale.ts'

/** A translator over one dictionary. `t('asked', { count: 61 })`; `t.rich` takes elements as values. */
export type Translate<Key extends string> = {
  (key: Key, params?: Params): string
  rich(key: Key, params: Record<string, ReactNode>): ReactNode
}

export type Words<Key extends string> = {
  /** Fetches one language once; loaders call it to have the words before the screen. */
  load(locale: Locale): Promise<Dictionary>
  readonly keys?: Key
}

type Loaders<D> = { zh: () => Promise<{ default: D }>; en: () => Promise<{ default: object }> }

/**
 * A feature's words: one JSON per language beside the feature, fetched when the feature is.
 * The Chinese file gives the keys; a key it lacks does not compile, and a test holds the two files together.
 */
export function defineWords<D extends object>(loaders: Loaders<D>): Words<WordKey<D>> {
  const loading = new Map<Locale, Promise<Dictionary>>()
  const load = (wanted: Locale): Promise<Dictionary> => {
    const known = loading.get(wanted)
    if (known) return known
    const made = loaders[wanted]().then((module) => module.default as Dictionary)
    loading.set(wanted, made)
    made.catch(() => loading.delete(wanted))
    return made
  }
  beforeLocale((next) => (loading.has(locale()) ? load(next) : Promise.resolve()))
  return { load }
}

/** The translator in the reader's language; the component waits (Suspense) until the words are there. */
export function useT<Key extends string>(words: Words<Key>): Translate<Key> {
  const current = useLocale()
  return translator<Key>(use(words.load(current)), current)
}

const translators = new WeakMap<Dictionary, unknown>()

/** A translator over words at hand, the same object for the same words. */
function translator<Key extends string>(words: Dictionary, current: Locale): Translate<Key> {
  const known = translators.get(words)
  if (known) return known as Translate<Key>
  const t = (key: Key, params?: Params) => fillWords(words, current, key, params)
  const rich = (key: Key, params: Record<string, ReactNode>) =>
    createElement(
      Fragment,
      null,
      ...fillParts<ReactNode>(words, current, key, params).map((part, index) =>
        createElement(Fragment, { key: index }, part),
      ),
    )
  const made = Object.assign(t, { rich }) as Translate<Key>
  translators.set(words, made)
  return made
}
