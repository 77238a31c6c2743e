import { type ReactNode, useEffect, useRef } from 'react'

/** Under the frame's bar, and a little above the window's edge. */
const topMinPx = 72
const bottomPx = 16

/**
 * The column beside the board: it stays while the board scrolls and ends with the window, so that the reply at its foot
 * is always in sight, however many bars stand above the frame.
 */
export function SideColumn({ label, children }: { label: string; children: ReactNode }) {
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    const fit = () => {
      const one = column.current
      if (!one) return
      const top = Math.max(topMinPx, one.getBoundingClientRect().top)
      one.style.height = `${Math.round(innerHeight - top - bottomPx)}px`
    }
    fit()
    const bars = new ResizeObserver(fit)
    bars.observe(document.body)
    addEventListener('scroll', fit, { passive: true })
    addEventListener('resize', fit)
    return () => {
      bars.disconnect()
      removeEventListener('scroll', fit)
      removeEventListener('resize', fit)
    }
  }, [])
  return (
    <aside ref={column} className="listen-side" aria-label={label}>
      {children}
    </aside>
  )
}
