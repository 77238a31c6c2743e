import type { CSSProperties, ReactNode } from 'react'
import { Go } from '../shell/go.tsx'
import { Instant } from '../time/instant.tsx'
import { useKitT } from '../words/kit-words.ts'
import { ThreadDot } from './thread-dot.tsx'

export type ThreadState = 'happened' | 'owed' | 'late' | 'broken' | 'mended'

export type ThreadStep = {
  id: string
  state: ThreadState
  title: ReactNode
  /** When it happened or is due, epoch milliseconds. */
  at?: number
  /** Shown under the title; may hold a quote, a picture, a countdown. */
  detail?: ReactNode
  /** Where the dot leads: a path of this face, or an action. */
  to?: string
  onOpen?: () => void
}

export type ThreadProps = {
  steps: ThreadStep[]
  /** What the thread tells, for those who hear the page. */
  label: string
  direction?: 'vertical' | 'horizontal'
  /** Draws itself once (400 ms): only when it changed because of what the person just did. */
  draws?: boolean
}

/**
 * The golden thread: what happened (filled), what is owed (hollow), where a promise broke (the line is cut) and where
 * it was made good (a knot). An ordered list to a reader of the page; each step opens what it stands for.
 */
export function Thread({ steps, label, direction = 'vertical', draws = false }: ThreadProps) {
  return (
    <ol
      className="h-thread"
      aria-label={label}
      data-direction={direction}
      data-draws={draws || undefined}
      style={{ '--steps': steps.length } as CSSProperties}
    >
      {steps.map((step, index) => (
        <Step key={step.id} step={step} index={index} next={steps[index + 1]} />
      ))}
    </ol>
  )
}

function Step({ step, index, next }: { step: ThreadStep; index: number; next: ThreadStep | undefined }) {
  const t = useKitT()
  return (
    <li className="h-thread-step" data-state={step.state} style={{ '--index': index } as CSSProperties}>
      <span className="h-thread-rail" aria-hidden="true">
        <ThreadDot state={step.state} />
        {next && <span className="h-thread-line" data-open={isAhead(next) || undefined} />}
      </span>
      <div className="h-thread-body">
        <StepLink step={step}>
          <span className="h-heard-only">{t(`thread.${step.state}`)}: </span>
          <span className="h-thread-title">{step.title}</span>
        </StepLink>
        {step.at !== undefined && <Instant at={step.at} className="h-thread-time" />}
        {step.detail !== undefined && <div className="h-thread-detail">{step.detail}</div>}
      </div>
    </li>
  )
}

function StepLink({ step, children }: { step: ThreadStep; children: ReactNode }) {
  if (step.to !== undefined) {
    return (
      <Go to={step.to} className="h-thread-open">
        {children}
      </Go>
    )
  }
  if (step.onOpen) {
    return (
      <button type="button" className="h-thread-open" onClick={step.onOpen}>
        {children}
      </button>
    )
  }
  return <span>{children}</span>
}

function isAhead(step: ThreadStep): boolean {
  return step.state === 'owed' || step.state === 'late'
}
