import { type Screen, screen } from '@heed/ui/shell'

const soon = (path: string): Screen => screen({ path, view: () => import('./soon.tsx') })

/** Every screen of the shopper, one line each. A feature replaces its `soon` line with its own `screens.ts`. */
export const screens: readonly Screen[] = [soon('/'), soon('/orders'), soon('/voice'), soon('/coupons'), soon('/me')]
