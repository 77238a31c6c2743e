import { recordedShow } from '../town/recorded-show.ts'
import { showOf } from '../town/shows.ts'
import { ask } from '../world/ask.ts'
import type { Town } from './town.ts'
import { deskOf } from './town-book.ts'

/**
 * The recorded show plays as live for whoever comes: begun when the town starts to be watched, and begun anew when its
 * length is over. Called with every breath; asks for nothing while it plays.
 */
export function keepReplaying(town: Town): () => Promise<void> {
  const { clock } = town.app.kernel
  let playsUntil = Number.NEGATIVE_INFINITY
  return async () => {
    const showId = town.book.shows.get(recordedShow.show)
    if (!showId || clock.now() < playsUntil) return
    const host = deskOf(town.book, showOf(recordedShow.show).shop, 'host')
    const run = (verb: 'end' | 'replay') =>
      ask(town.app, 'POST /api/desk/shows/:showId/run', { params: { showId }, body: { verb } }, host)
    // Still on from the last time; refused where it has ended already.
    await run('end')
    await run('replay')
    playsUntil = clock.now() + recordedShow.seconds * 1000
  }
}
