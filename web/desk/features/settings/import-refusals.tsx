import { type Answer, call } from '@heed/client'
import { Button, QueryBoundary, useFormat, useT } from '@heed/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { words } from './words.ts'

type Page = Answer<'GET /api/desk/imports/:importId/refusals'>

/** Lines that were not taken, in the file's order: which, and what to put right. */
export function ImportRefusals({ importId }: { importId: string }) {
  const t = useT(words)
  const { say } = useFormat()
  const params = { importId }
  const rows = useInfiniteQuery({
    queryKey: ['GET /api/desk/imports/:importId/refusals', params],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/imports/:importId/refusals', {
        params,
        query: pageParam === undefined ? {} : { after: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  return (
    <QueryBoundary query={rows}>
      {(data) => (
        <>
          <ol className="set-log set-preview" aria-label={t('import.refusals.title')}>
            {data.map((row) => (
              <li key={`${row.line} ${row.part} ${row.why}`}>
                <span className="h-second h-small">
                  {row.line === 0 ? t('import.refusals.file') : t('import.refusals.line', { line: row.line })}
                </span>
                <span>{say(row.words)}</span>
              </li>
            ))}
          </ol>
          {rows.hasNextPage && (
            <Button size="small" onClick={() => void rows.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </QueryBoundary>
  )
}
