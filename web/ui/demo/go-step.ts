import { read, send } from '@heed/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useGoPath } from '../shell/use-go-path.ts'
import { setDemoPlace } from './demo-place.ts'
import type { DemoFace, StoryStep } from './use-demo.ts'

/**
 * Goes to where a step is seen, as the person who does it. The same person on the same face stays on the page; anyone
 * else enters by a fresh page, because every cached answer belonged to somebody else.
 */
export function useGoStep(face: DemoFace, step: StoryStep) {
  const go = useGoPath()
  const [pending, setPending] = useState(false)
  const { data: me } = useQuery(read(`GET /api/${step.face}/me` as 'GET /api/desk/me'))
  const persona = me?.personas.find((one) => one.persona === step.as)
  const alreadyThere = me?.person != null && me.person.name === persona?.name.zh
  const run = async () => {
    // Whoever follows a step goes on following: the stories stand open on the other side, too.
    setDemoPlace({ stories: true, step: step.step })
    if (face === step.face && alreadyThere) return go(pathIn(step))
    setPending(true)
    try {
      if (persona && !alreadyThere) await send(`POST /api/${step.face}/persona`, { body: { persona: step.as } }, {})
    } catch {
      // Nobody to enter as: the door of that face says what to do.
    }
    location.assign(`/${step.face}${pathIn(step)}`)
  }
  return { run: () => void run(), pending, name: alreadyThere && face === step.face ? undefined : persona?.name }
}

/** Links are told with or without their face in front. */
function pathIn(step: StoryStep): string {
  const prefix = `/${step.face}/`
  return step.link.startsWith(prefix) ? step.link.slice(prefix.length - 1) : step.link
}
