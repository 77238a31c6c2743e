import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls `reach` whenever the marked end is less than two screens away. */
export function useNearEnd(reach: () => void) {
  const end = useRef<HTMLDivElement>(null)
  const reached = useEffectEvent(reach)
  useEffect(() => {
    if (!end.current) return
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && reached(), {
      rootMargin: '200% 0px',
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return end
}
