import { type Screen, screen } from '@heed/ui/shell'
import { signIn } from '../features/sign-in/screens.ts'

const soon = (path: string): Screen => screen({ path, view: () => import('./soon.tsx') })
const draw = (one: Screen, view: Screen['view']): Screen => ({ ...one, view })

/** Every screen of the desk, one line each. A feature replaces its `soon` line with its own `screens.ts`. */
export const screens: readonly Screen[] = [
  draw(signIn, () => import('../features/sign-in/sign-in.tsx')),
  soon('/'),
  soon('/listening'),
  soon('/products'),
  soon('/live'),
  soon('/orders'),
  soon('/timeliness'),
  soon('/score'),
  soon('/settings'),
  screen({ path: '/__gallery', view: () => import('./gallery/gallery.tsx') }),
]
