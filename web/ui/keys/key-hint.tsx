import { Fragment } from 'react'
import { useKitT } from '../words/kit-words.ts'

/** The key beside an action. On buttons it shows on hover and focus; `always` in sheets and menus. */
export function KeyHint({ keys, always = false }: { keys: string; always?: boolean }) {
  const t = useKitT()
  return (
    <span className="h-key-hint" data-always={always || undefined} aria-hidden={!always || undefined}>
      {keys.split(' ').map((stroke, index) => (
        <Fragment key={stroke}>
          {index > 0 && <span className="h-second">{t('keys.then')}</span>}
          <kbd>{show(stroke)}</kbd>
        </Fragment>
      ))}
    </span>
  )
}

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
const signs: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  enter: '↵',
  space: '␣',
  esc: 'Esc',
}

function show(stroke: string): string {
  return stroke
    .split('+')
    .map((part) => signs[part] ?? part.toUpperCase())
    .join(isMac ? '' : ' + ')
}
