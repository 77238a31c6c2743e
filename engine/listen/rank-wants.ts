import type { Act } from '../labels.ts'
import type { Reading, WantHit, WantSource } from './reading.ts'

const SOURCE_RANK: Record<WantSource, number> = { wish: 3, complaint: 2, question: 1.5 }

/** Wants that say little more than 'better'; a particular want beside them is what the writer really means. */
const VAGUE = new Set([
  'quality=better_workmanship',
  'material=better_fabric',
  'design=nicer_design',
  'service=friendlier',
  'function=stronger_effect',
  'authenticity=as_described',
  'price=cheaper',
  'size_fit=true_to_size',
  'taste_smell=better_taste',
])

/** The different wants of a message, the main one first: wishes before complaints, the particular before the vague, then as said. */
export function rankWants(reading: Reading, acts: readonly Act[]): WantHit[] {
  const best = new Map<string, { hit: WantHit; rank: number }>()
  for (const hit of reading.wants) {
    if (!allowed(hit.source, acts)) continue
    const rank = SOURCE_RANK[hit.source] - (VAGUE.has(hit.want) ? 0.6 : 0) - (hit.phrase ? 0.7 : 0)
    const known = best.get(hit.want)
    if (known === undefined || known.rank < rank) best.set(hit.want, { hit, rank })
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank || a.hit.start - b.hit.start).map(({ hit }) => hit)
}

function allowed(source: WantSource, acts: readonly Act[]): boolean {
  if (source === 'wish') return acts.includes('suggestion')
  if (source === 'complaint') return acts.includes('complaint')
  return acts.includes('question')
}
