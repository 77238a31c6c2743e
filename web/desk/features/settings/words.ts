import { defineWords } from '@heed/ui'

export const words = defineWords({
  zh: () => import('./words.zh.json', { with: { type: 'json' } }),
  en: () => import('./words.en.json', { with: { type: 'json' } }),
})
