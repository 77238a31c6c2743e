import type { ThreadState } from './thread.tsx'

/** One mark on the thread, 24 × 24; the colours come from the class, the form alone already tells the state. */
export function ThreadDot({ state }: { state: ThreadState }) {
  return (
    <svg className="h-thread-dot" data-state={state} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      {marks[state]}
    </svg>
  )
}

const marks: Record<ThreadState, React.ReactNode> = {
  happened: <circle cx="12" cy="12" r="4.5" className="fill" />,
  owed: <circle cx="12" cy="12" r="4.5" className="ring" />,
  late: (
    <>
      <circle cx="12" cy="12" r="4.5" className="ring" />
      <path d="M12 7.5a4.5 4.5 0 0 1 0 9z" className="fill" />
    </>
  ),
  broken: (
    <>
      <path d="M12 0v3.5c0 1.9-1.7 2.2-3.2 4M12 3c0 1.9 1.4 2.3 2.6 4.2" className="frayed" />
      <path d="M12 24v-3.5c0-1.9 1.7-2.2 3.2-4M12 21c0-1.9-1.4-2.3-2.6-4.2" className="frayed" />
    </>
  ),
  mended: (
    <path
      d="M12 0v5.5c0 2 5.5 3 5.5 6.5s-4 4.5-5.8 3.2C9.7 13.7 11 8.5 7.5 9.3c-2.6.7-1.4 4.7 1 5.2 2 .4 3.5-.5 3.5 3V24"
      className="knot"
    />
  ),
}
