import { type RefObject, useEffect } from 'react'

/** Gives an element the rest of the window below whatever bars stand above it; narrow windows let it grow instead. */
export function useRestHeight(box: RefObject<HTMLElement | null>, fromWidthPx: number): void {
  useEffect(() => {
    const fit = () => {
      const one = box.current
      if (!one) return
      const top = one.getBoundingClientRect().top + scrollY
      one.style.height = innerWidth >= fromWidthPx ? `${Math.round(innerHeight - top)}px` : ''
    }
    fit()
    const bars = new ResizeObserver(fit)
    bars.observe(document.body)
    addEventListener('resize', fit)
    return () => {
      bars.disconnect()
      removeEventListener('resize', fit)
    }
  }, [box, fromWidthPx])
}
