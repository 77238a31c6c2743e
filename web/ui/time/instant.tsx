import { clock, useNow } from '@heed/client'
import { formatInstant, type InstantStyle } from '../words/format.ts'
import { useKitT } from '../words/kit-words.ts'
import { tagOf, useLocale } from '../words/locale.ts'
import { phraseRelative, rhythmMs } from '../words/phrase-time.ts'

type InstantProps = {
  /** Epoch milliseconds. */
  at: number
  style?: InstantStyle
  /** For what happened elsewhere (a scan in its own place); the reader's zone otherwise. */
  zone?: string
  className?: string
}

/** A date and time: 'Mon, Nov 23, 18:00'. Hovering tells the full instant with its zone. */
export function Instant({ at, style = 'short', zone, className }: InstantProps) {
  const language = useLocale()
  return (
    <time className={className} dateTime={isoOf(at)} title={formatInstant(at, 'full', language, zone)}>
      {formatInstant(at, style, language, zone)}
    </time>
  )
}

/** '31 h ago', 'in 2 h': follows the page's clock. */
export function Ago({ at, className }: { at: number; className?: string }) {
  const t = useKitT()
  const language = useLocale()
  const coarse = useNow(30_000)
  useNow(rhythmMs(coarse, at))
  return (
    <time className={className} dateTime={isoOf(at)} lang={tagOf[language]} title={formatInstant(at, 'full', language)}>
      {phraseRelative(clock.now(), at, language, t('time.justNow'))}
    </time>
  )
}

/** Machine form for the `datetime` attribute, without the device's clock: UTC parts from Intl. */
function isoOf(at: number): string {
  const parts = Object.fromEntries(iso.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`
}

const iso = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
