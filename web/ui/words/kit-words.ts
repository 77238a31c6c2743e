import { defineWords, useT } from './define-words.ts'

/** The kit's own words, in the first download of every face. */
export const kitWords = defineWords({
  zh: () => import('./zh.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
})

export const useKitT = () => useT(kitWords)
