/** What became of one row of a carrier's report. */
export type ScanOutcome = 'added' | 'known' | 'unknown-parcel' | 'from-the-future' | 'too-many'

export interface ScanCounts {
  added: number
  known: number
  unknownParcels: number
  refused: number
}

export function countOutcomes(outcomes: readonly ScanOutcome[]): ScanCounts {
  const counts: ScanCounts = { added: 0, known: 0, unknownParcels: 0, refused: 0 }
  for (const one of outcomes) {
    if (one === 'added') counts.added += 1
    else if (one === 'known') counts.known += 1
    else if (one === 'unknown-parcel') counts.unknownParcels += 1
    else counts.refused += 1
  }
  return counts
}
