import type { CSSProperties } from 'react'

type SkeletonProps = {
  /** The shape that is coming: lines of text, cards, table rows, one picture. */
  shape?: 'lines' | 'cards' | 'rows' | 'picture'
  count?: number
}

/** The shape of what is coming. Appears only after 200 ms, so that a quick answer shows nothing at all. */
export function Skeleton({ shape = 'lines', count = 3 }: SkeletonProps) {
  return (
    <div className="h-skeleton" data-shape={shape} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={`bone-${index + 1}`} style={{ '--bone': index } as CSSProperties} />
      ))}
    </div>
  )
}
