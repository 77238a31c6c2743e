import { type Screen, screen } from '@heed/ui/shell'

const soon = (path: string): Screen => screen({ path, view: () => import('./soon.tsx') })

/** Every screen of the desk, one line each. A feature replaces its `soon` line with its own `screens.ts`. */
export const screens: readonly Screen[] = [
  soon('/'),
  soon('/listening'),
  soon('/products'),
  soon('/orders'),
  soon('/timeliness'),
  soon('/score'),
  soon('/live'),
  soon('/settings'),
  screen({ path: '/__gallery', view: () => import('./gallery/gallery.tsx') }),
]
