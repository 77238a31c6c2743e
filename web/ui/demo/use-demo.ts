import { type Answer, read } from '@heed/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

export type DemoFace = 'shop' | 'desk' | 'console'
export type DemoAnswer = Answer<'GET /api/open/demo'>
export type StoryStep = DemoAnswer['stories'][number]

const growingMs = 1_500

/** What the town is doing; asked again while it grows, and everything on the page is read anew once it has grown. */
export function useDemo(): DemoAnswer | undefined {
  const queries = useQueryClient()
  const { data } = useQuery({
    ...read('GET /api/open/demo'),
    refetchInterval: (query) => (query.state.data?.growing ? growingMs : false),
  })
  const grew = useRef(false)
  const growing = data?.growing != null
  useEffect(() => {
    if (grew.current && !growing) void queries.invalidateQueries()
    grew.current = growing
  }, [growing, queries])
  return data?.demo ? data : undefined
}
