import { IconButton, useT } from '@heed/ui'
import { ChevronLeft } from '@heed/ui/icons'
import { useGoPath } from '@heed/ui/shell'
import { useCanGoBack, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { frameWords } from '../words.ts'
import './back-bar.css'

type BackBarProps = {
  title: ReactNode
  /** Where back leads when this page was the first one opened. */
  home?: string
  tools?: ReactNode
}

/** The top of a screen one came to from another: back, what it is, and at most two tools. */
export function BackBar({ title, home = '/', tools }: BackBarProps) {
  const t = useT(frameWords)
  const router = useRouter()
  const go = useGoPath()
  const canGoBack = useCanGoBack()
  const back = () => (canGoBack ? router.history.back() : go(home))
  return (
    <header className="s-back">
      <IconButton label={t('back')} icon={<ChevronLeft size={22} />} onClick={back} />
      <div className="s-back-title">{title}</div>
      <div className="s-back-tools">{tools}</div>
    </header>
  )
}
