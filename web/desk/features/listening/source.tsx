import { Go, useT } from '@heed/ui'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type Said = Pick<Demand['quotes'][number], 'channel' | 'showId' | 'videoId' | 'offsetMs'>

const channels = ['bullet-comment', 'video-comment', 'mention', 'buyer-show', 'review', 'after-sales'] as const

/** Where something was said; a bullet comment leads to its second of the show. */
export function Source({ said }: { said: Said }) {
  const t = useT(words)
  const known = channels.find((one) => one === said.channel)
  const place = known ? t(`channel.${known}`) : said.channel
  if (said.offsetMs === null) return <span>{place}</span>
  const at = clockOf(said.offsetMs)
  if (said.showId === null) return <span>{t('channel.at', { place, at })}</span>
  return (
    <Go to={`/live/${said.showId}?at=${said.offsetMs}`} className="listen-source">
      {t('channel.at', { place, at })}
    </Go>
  )
}

/** 12:04 from milliseconds; hours only where there are some. */
function clockOf(offsetMs: number): string {
  const seconds = Math.max(0, Math.floor(offsetMs / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
