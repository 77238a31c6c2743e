import { type HandClock, type Id, showId } from '@heed/kernel'
import type { Serving } from '@heed/server'
import type { App } from '@heed/server/app'
import type { Story, Town, TownProgress } from '@heed/server/demo'
import {
  forgetTown,
  type Town as GrownTown,
  growTown,
  type LivingTown,
  listAhead,
  liveTown,
  playAhead,
  reopenTown,
  townPersonas,
} from '@heed/sim'

/** One town, the same words and orders at every first start. */
const seed = 42

const daysBehind = 45

/** The simulation's town behind the server's small door for it: grown or reopened, then living. */
export interface DemoTown extends Town {
  /** Hands over the running server, whose clock moves with the town. */
  attach(serving: Serving): void
}

export function demoTown(
  app: App,
  options: { hand: HandClock; startsAt: number | null; carrierSecret: string },
): DemoTown {
  let serving: Serving | null = null
  let living: LivingTown | null = null
  const secrets = { carrierCallback: options.carrierSecret }

  /** Business time follows the hand while `work` moves it; afterwards the move is one audited row. */
  async function moving(by: string, work: (setClock: (now: number) => void) => Promise<void>): Promise<void> {
    const { clock, app: running } = serving!
    options.hand.set(clock.now())
    clock.hold(options.hand)
    try {
      await work((now) => options.hand.set(Math.max(now, options.hand.now())))
      await clock.moveTo(running.kernel.db, options.hand.now(), by)
    } finally {
      clock.release()
    }
  }

  return {
    attach(running) {
      serving = running
    },
    async grow(startsAt, onProgress) {
      const report = (progress: TownProgress) => onProgress({ ...progress, days: Math.min(progress.days, daysBehind) })
      living = liveTown(
        await growTown(app, options.hand, {
          seed,
          secrets,
          startsAt,
          onProgress: ({ day }) => report({ days: day, of: daysBehind }),
        }),
      )
    },
    async resume() {
      living = liveTown(await reopenTown(app, { seed, secrets, startsAt: options.startsAt! }))
    },
    live: async () => await living?.live(),
    advance: (hours) => moving('demo clock', (setClock) => living!.advance(hours, setClock)),
    stories: () => (living ? storiesOf(living.town) : []),
    async play(step) {
      let played = false
      await moving(`story ${step}`, async (setClock) => {
        played = (await playAhead(living!, step, setClock)).ok
      })
      return played
    },
    personas: () => (living ? townPersonas(living.town.book) : []),
    async forget() {
      living = null
      await forgetTown(app)
    },
  }
}

/** Steps that only show something need no play button; all others make the town do it. */
const looks = new Set(['cashmere-1', 'cashmere-3', 'umbrella-1', 'umbrella-2', 'flowers-1', 'flowers-2', 'flowers-3'])

function storiesOf(town: GrownTown): Story[] {
  const faces = new Map(townPersonas(town.book).map((one) => [one.persona, one.audience]))
  return listAhead().map(({ key, story, title, as }) => ({
    story,
    step: key,
    title,
    as,
    face: faces.get(as) ?? 'shop',
    link: linkOf(town, key),
    plays: !looks.has(key),
  }))
}

/** Where a step is seen, in its face. */
function linkOf(town: GrownTown, step: string): string {
  const product = (key: string) => shown('prd', town.book.products.get(key)?.productId, '/products')
  const order = (key: string) => shown('ord', town.book.orders.get(key)?.orderId, '/orders')
  switch (step) {
    case 'cashmere-3':
    case 'cashmere-4':
      return product('cardigan')
    case 'cashmere-5':
      return '/listening?lane=lone'
    case 'umbrella-2':
    case 'flowers-2':
      return '/listening?lane=answered'
    case 'umbrella-3':
      return product('night-umbrella')
    case 'umbrella-4':
    case 'umbrella-5':
      return '/orders'
    case 'flowers-1':
      return '/products'
    case 'flowers-3':
    case 'flowers-4':
      return order('late-coupon')
    case 'operator-1':
      return '/rules'
    default:
      return '/listening'
  }
}

const shown = (prefix: string, id: Id | undefined, path: string) => (id ? `${path}/${showId(prefix, id)}` : path)
