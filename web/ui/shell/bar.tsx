import type { ReactNode } from 'react'

type BarProps = { tone?: 'gold' | 'plain' | 'vermilion'; children: ReactNode }

/** A thin line of words above everything: demo data, stories, a lost connection. */
export function Bar({ tone = 'plain', children }: BarProps) {
  return (
    <div className="h-bar" data-tone={tone}>
      {children}
    </div>
  )
}
