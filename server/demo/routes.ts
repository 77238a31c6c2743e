import { type BoundRoute, bindRoutes, refuse } from '@heed/kernel'
import { demoRoutes } from '@heed/pages/demo'
import type { DemoState } from './state.ts'

/** The thin bar's routes: what the town is doing, its stories, its clock, and the way out of it. */
export function bindDemo(demo: DemoState): BoundRoute[] {
  const closed = refuse('not-demo')
  return bindRoutes(demoRoutes, {
    'GET /api/open/demo': async () => demo.describe(),
    'POST /api/open/demo/play': async (call) => {
      if (!demo.town) return closed
      return (await demo.exclusively(() => demo.town!.play(call.body.step)))
        ? { ok: true as const }
        : refuse('not-possible-now')
    },
    'POST /api/console/clock': async (call) => {
      if (!demo.town) return closed
      if (demo.growing()) return refuse('still-growing')
      await demo.exclusively(() => demo.town!.advance(call.body.hours))
      return { ok: true as const, now: demo.now() }
    },
    'POST /api/console/demo/forget': async () => {
      if (!demo.town) return closed
      if (demo.growing()) return refuse('still-growing')
      await demo.exclusively(() => demo.forget())
      return { ok: true as const }
    },
  })
}
