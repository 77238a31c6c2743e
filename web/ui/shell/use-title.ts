import { useEffect } from 'react'

/** Names the browser tab after the screen: 'Orders · Heed'. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 听劝 Heed`
  }, [title])
}
