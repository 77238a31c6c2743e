import { read } from '@heed/client'
import { Go, Picture, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

/** Films about this product, and the shop's shows: where to see it in someone's hands. */
export function Shelf({ productId, shopId, shop }: { productId: string; shopId: string; shop: string }) {
  const t = useT(words)
  const { say, instant, number } = useFormat()
  const videos = useQuery(read('GET /api/open/videos', { query: { productId } }))
  const shows = useQuery(read('GET /api/open/shows', { query: { shopId } }))
  const films = videos.data?.rows.slice(0, 6) ?? []
  const rooms = shows.data?.rows.filter((show) => show.state !== 'planned').slice(0, 3) ?? []
  return (
    <>
      {films.length > 0 && (
        <section className="product-section">
          <h2>{t('films')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ul className="product-films" aria-label={t('films')} tabIndex={0}>
            {films.map((film) => (
              <li key={film.videoId}>
                <Picture of={film.picture} alt="" />
                <p>{say(film.title)}</p>
                {film.plays > 0 && (
                  <p className="h-second h-small">
                    {t('films.plays', { count: film.plays, likes: number(film.likes) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rooms.length > 0 && (
        <section className="product-section">
          <h2>{t('shows', { shop })}</h2>
          <ul className="product-shows">
            {rooms.map((show) => (
              <li key={show.showId}>
                <Go to={`/live/${show.showId}`} className="product-show">
                  <Picture of={show.poster} alt="" />
                  <span>
                    {say(show.title)}
                    <span className="h-second h-small">
                      {show.state === 'live' ? t('shows.live') : instant(show.startedAt ?? show.plannedAt, 'day')}
                    </span>
                  </span>
                </Go>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
