import { defineWords } from '@heed/ui'

/** The frame's own words: navigation and what stands around every screen. */
export const frameWords = defineWords({
  zh: () => import('./words.zh.json', { with: { type: 'json' } }),
  en: () => import('./words.en.json', { with: { type: 'json' } }),
})
