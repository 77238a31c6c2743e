import type { ReactNode } from 'react'
import { useTitle } from '../shell/use-title.ts'

type PageShellProps = {
  title: string
  /** One sentence under the title: what this page is for, or what stands out today. */
  lead?: ReactNode
  actions?: ReactNode
  /** A second column for what to do about the first; under it on a phone. */
  side?: ReactNode
  /** 'reading' keeps lines short, 'wide' is for tables. */
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** A page of the desk or the console: heading, actions, one or two columns. The frame already is the `main`. */
export function PageShell({ title, lead, actions, side, width = 'wide', children }: PageShellProps) {
  useTitle(title)
  return (
    <div className="h-page" data-width={width}>
      <header className="h-page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="h-second">{lead}</p>}
        </div>
        {actions !== undefined && <div className="h-row">{actions}</div>}
      </header>
      {side === undefined ? (
        children
      ) : (
        <div className="h-page-columns">
          <div className="h-page-main">{children}</div>
          <aside className="h-page-side">{side}</aside>
        </div>
      )}
    </div>
  )
}
