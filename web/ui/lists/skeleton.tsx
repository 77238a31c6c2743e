import type { CSSProperties } from 'react'

type SkeletonProps = {
  /** The shape that is coming: lines of text, cards, table rows, one picture. */
  shape?: 'lines' | 'cards' | 'rows' | 'picture'
  count?: number
}

const bones = Array.from({ length: 24 }, (_, index) => index)

/** The shape of what is coming. Appears only after 200 ms, so that a quick answer shows nothing at all. */
export function Skeleton({ shape = 'lines', count = 3 }: SkeletonProps) {
  return (
    <div className="h-skeleton" data-shape={shape} aria-hidden="true">
      {bones.slice(0, count).map((bone) => (
        <span key={bone} style={{ '--bone': bone } as CSSProperties} />
      ))}
    </div>
  )
}
