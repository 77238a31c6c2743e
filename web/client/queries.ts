import { QueryClient, queryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'
import { type Answer, type RouteKey, send } from './call.ts'
import type { Routes } from './contract.ts'
import { newKey } from './new-key.ts'
import type { InputArgs, InputOf, LooseInput, ReadKeyOf } from './route-shapes.ts'

/** How long an answer counts as fresh: the live connection patches what matters, this covers the rest. */
const staleMs = 30_000
const keptMs = 10 * 60_000
const retriesMax = 2
const retryDelayMsMax = 8_000

export type ReadKey = ReadKeyOf<Routes>

/** One per page, made by the shell. Reads retry when no answer came or the server was busy; refusals never retry. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleMs,
        gcTime: keptMs,
        retry: worthRetrying,
        retryDelay: retryDelayMs,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: worthRetrying, retryDelay: retryDelayMs },
    },
  })
}

/**
 * A read as Query options: `useQuery(read('GET /api/desk/demands', { query: { tab } }))`, and the same in a screen's
 * `load` to start it early. The cache key is `[route, input]`.
 */
export function read<K extends ReadKey>(key: K, ...args: InputArgs<Routes[K]>) {
  const input = (args[0] ?? {}) as LooseInput
  return queryOptions({
    queryKey: [key as string, input] as const,
    queryFn: ({ signal }) => send(key, input, { signal }) as Promise<Answer<K>>,
  })
}

type Write<K extends RouteKey> = {
  input: InputOf<Routes[K]>
  idempotencyKey: string
}

export type WriteOptions<K extends RouteKey> = {
  /** Reads to fetch again once the write is through. */
  renews?: ReadKey[]
  onDone?: (answer: Answer<K>, input: InputOf<Routes[K]>) => void
  onFailed?: (error: unknown) => void
}

/**
 * A write bound to one route. Each `write(input)` is one user action: it gets its own Idempotency-Key, and every
 * retry of it carries the same key, so a second answer is never a second effect.
 */
export function useWrite<K extends Exclude<RouteKey, ReadKey>>(key: K, options: WriteOptions<K> = {}) {
  const queries = useQueryClient()
  const mutation: UseMutationResult<Answer<K>, unknown, Write<K>> = useMutation({
    mutationFn: ({ input, idempotencyKey }: Write<K>) =>
      send(key, input as LooseInput, { idempotencyKey }) as Promise<Answer<K>>,
    onSuccess: async (answer, { input }) => {
      options.onDone?.(answer, input)
      await Promise.all((options.renews ?? []).map((route) => renew(queries, route)))
    },
    onError: options.onFailed,
  })
  return {
    write: (input: InputOf<Routes[K]>) => mutation.mutate({ input, idempotencyKey: newKey() }),
    writeAsync: (input: InputOf<Routes[K]>) => mutation.mutateAsync({ input, idempotencyKey: newKey() }),
    pending: mutation.isPending,
    error: mutation.error,
    answer: mutation.data,
    reset: mutation.reset,
  }
}

/** Marks every cached answer of a route stale and fetches again what is on screen. */
export function renew(queries: QueryClient, key: ReadKey): Promise<void> {
  return queries.invalidateQueries({ queryKey: [key] })
}

function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= retriesMax) return false
  return error instanceof ApiError && (error.status === 0 || error.status === 503 || error.status === 429)
}

function retryDelayMs(failures: number, error: unknown): number {
  const asked = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0
  return Math.min(retryDelayMsMax, Math.max(asked, 500 * 2 ** failures))
}
