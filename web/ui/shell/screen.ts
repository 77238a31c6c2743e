import type { QueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Words } from '../words/define-words.ts'
import { readSearch, type SearchField } from './search-fields.ts'

/** '/orders/$orderId' has `{ orderId: string }`. */
export type ParamsOf<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & ParamsOf<Rest>
  : Path extends `${string}$${infer Name}`
    ? { [K in Name]: string }
    : Record<never, never>

/** Fetches the component of a screen: the default export of its own file. */
export type View = () => Promise<{ default: ComponentType }>

export type FrameKind = 'full' | 'tabs' | 'bare'

export type ScreenOptions<Path extends string, S extends object> = {
  path: Path
  /** What the address may carry: every filter, tab and selection lives here. */
  search?: { [K in keyof S]: SearchField<S[K]> }
  /** Starts the reads early (on hover, too): `queries.prefetchQuery(read(…))`. Not waited for. */
  load?: (given: { params: NoInfer<ParamsOf<Path>>; search: NoInfer<Partial<S>>; queries: QueryClient }) => unknown
  /** The feature's words, fetched together with the screen. */
  words?: Words<string>
  /** 'tabs' keeps only the navigation (a full-height feed), 'bare' nothing: sign-in, the live room, the host view. */
  frame?: FrameKind
}

export type Screen = {
  path: string
  frame: FrameKind
  words: Words<string> | undefined
  view: View
  readSearch: (raw: Record<string, unknown>) => object
  load: (given: { params: object; search: object; queries: QueryClient }) => unknown
}

/**
 * Joins a screen to the file that draws it, in `app/routes.tsx`. Apart from the screen's declaration, because the
 * component reads the screen's own address: one file naming the other both ways would be a circle.
 */
export function draw<S extends object>(declared: S, view: View): S & { view: View } {
  return { ...declared, view }
}

/** Declares one screen: its address and what it reads. `view` only where the component reads nothing of it. */
export function screen<
  const Path extends string,
  S extends object = Record<never, never>,
  V extends View | undefined = undefined,
>(options: ScreenOptions<Path, S> & { view?: V }) {
  const fields = (options.search ?? {}) as Record<string, SearchField<unknown>>
  return {
    path: options.path as string,
    frame: options.frame ?? ('full' as FrameKind),
    words: options.words,
    view: options.view as V,
    readSearch: (raw: Record<string, unknown>): Partial<S> => readSearch(fields, raw) as Partial<S>,
    load: (given: { params: object; search: object; queries: QueryClient }): unknown =>
      options.load?.(given as { params: ParamsOf<Path>; search: Partial<S>; queries: QueryClient }),
    useParams: (): ParamsOf<Path> => useParams({ strict: false }) as ParamsOf<Path>,
    useSearch: (): Partial<S> => useSearch({ strict: false }) as Partial<S>,
    /** Changes the address: `const go = board.useGoSearch(); go({ tab: 'late' })`; undefined removes a field. */
    useGoSearch: () => {
      const navigate = useNavigate()
      return (next: Partial<S>, how: { replace?: boolean } = {}) =>
        void navigate({
          to: '.',
          search: ((old: object) => ({ ...old, ...next })) as never,
          replace: how.replace ?? false,
        })
    },
  }
}
