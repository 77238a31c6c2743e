import { type Answer, call, read } from '@heed/client'
import { useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'

type Page = Answer<'GET /api/open/feed'>
export type FeedRow = Page['rows'][number]
type GoodsCard = Answer<'GET /api/open/pages/cards'>['rows'][number]
type Show = Answer<'GET /api/open/shows'>['rows'][number]
type Video = Answer<'GET /api/open/videos'>['rows'][number]

/** What a row of the feed shows: the ranking names it, the catalog and the shows give it a face. */
export type Face = { goods: GoodsCard | undefined; show: Show | undefined; video: Video | undefined }

const pageRows = 8

export function useFeed() {
  const queries = useQueryClient()
  const { person } = useMe()
  const follows = useQuery({ ...read('GET /api/shop/follows'), enabled: person != null })
  const followed = follows.data?.shopIds.slice(0, 50).join(',')
  const key = ['GET /api/open/feed', person?.personId ?? 'nobody']
  const feed = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/open/feed', {
        query: { limit: pageRows, ...(followed && { follows: followed }), ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next,
    enabled: person !== undefined && (person === null || !follows.isPending),
    // An order that changes under the thumb is worse than one a few minutes old.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const pages = feed.data?.pages ?? []
  const shows = useQuery(read('GET /api/open/shows'))
  const videos = useQuery(read('GET /api/open/videos'))
  const cards = useQueries({
    queries: pages.map((page) => {
      const ids = [...new Set(page.rows.flatMap((row) => row.productId ?? []))].join(',')
      return { ...read('GET /api/open/pages/cards', { query: { ids } }), enabled: ids !== '' }
    }),
    combine: (results) => new Map(results.flatMap((one) => one.data?.rows ?? []).map((card) => [card.productId, card])),
  })
  return {
    rows: pages.flatMap((page) => page.rows),
    pending: feed.isPending && feed.error === null,
    error: feed.error,
    over: feed.data !== undefined && !feed.hasNextPage,
    again: () => void feed.refetch(),
    fromTop: () => void queries.resetQueries({ queryKey: key }),
    more: () => {
      if (feed.hasNextPage && !feed.isFetching) void feed.fetchNextPage()
    },
    faceOf: (row: FeedRow): Face => ({
      goods: row.productId ? cards.get(row.productId) : undefined,
      show: row.kind === 'show' ? shows.data?.rows.find((one) => one.showId === row.item) : undefined,
      video: row.kind === 'video' ? videos.data?.rows.find((one) => one.videoId === row.item) : undefined,
    }),
  }
}
