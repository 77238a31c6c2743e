/** Under which slots of the board the words of a story demand may stand; the shop puts them together before it answers. */
const slots: Record<string, { product?: string; starts: readonly string[] }> = {
  paler: {
    product: 'cardigan',
    starts: [
      'colour=paler',
      'colour=softer',
      'colour=light',
      'colour=cherry',
      'colour=pink',
      'colour=pale',
      'colour=lighter',
    ],
  },
  cheaper: { product: 'cardigan', starts: ['price=cheaper'] },
  shorter: { product: 'cardigan', starts: ['size_fit=shorter'] },
  dowdy: { product: 'cardigan', starts: ['design=less_dated', 'design=younger'] },
  'two-people': { product: 'night-umbrella', starts: ['function=two_people'] },
  waterproof: { product: 'night-umbrella', starts: ['function=waterproof'] },
  shade: { product: 'night-umbrella', starts: ['function=sun_'] },
  edge: { product: 'night-umbrella', starts: ['design=reflective', 'function=reflective'] },
  door: { starts: ['delivery=home_delivery'] },
  snapped: { starts: ['packaging=no_broken_stems', 'packaging=sturdier'] },
  'what-is-an-a': { starts: ['quality=what_is_grade', 'usage=explain_grade', 'quality=grade'] },
}

/** Wants of revisions outside the stories, as the board may name them. */
export const slotsOfWant = (want: string): readonly string[] => {
  const [aspect, value = ''] = want.split('=')
  const word = value.split('_').at(-1)!
  return [want, `${aspect}=${word}`]
}

export const demandSlots = (demand: string): { product?: string; starts: readonly string[] } =>
  slots[demand] ?? { starts: [] }
