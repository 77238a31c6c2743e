import type { ReactNode } from 'react'

type CardProps = {
  children: ReactNode
  /** 'inked' marks the one being looked at (J/K), 'gold' the answer to someone's words. */
  mark?: 'chosen' | 'gold'
  /** Pictures and tables reach the edge. */
  flush?: boolean
  className?: string
}

/** Paper on paper: a hairline, no shadow. */
export function Card({ children, mark, flush, className = '' }: CardProps) {
  return (
    <section className={`h-card ${className}`} data-mark={mark} data-flush={flush || undefined}>
      {children}
    </section>
  )
}
