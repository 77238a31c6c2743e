import { useRouterState } from '@tanstack/react-router'
import { Menu } from 'lucide-react'
import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { IconButton } from '../controls/button.tsx'
import { KeyHint } from '../keys/key-hint.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { Disconnected } from '../lists/disconnected.tsx'
import { Go } from '../shell/go.tsx'
import { LiveMark } from '../shell/live-mark.tsx'
import type { FrameKind } from '../shell/screen.ts'
import { LanguageSwitch, ThemeSwitch } from '../shell/switches.tsx'
import { useGoPath } from '../shell/use-go-path.ts'
import { undoLast } from '../surfaces/toast.tsx'
import { useKitT } from '../words/kit-words.ts'

export type SideItem = {
  to: string
  name: string
  icon: ReactNode
  /** The letter after G that leads here. */
  letter?: string
  count?: number
}
export type SideGroup = { name?: string; items: readonly SideItem[] }

export type SideFrameProps = {
  frame: FrameKind
  /** The word mark at the top left. */
  brand: ReactNode
  groups: readonly SideGroup[]
  /** Above everything: the demo bar, the stories bar. */
  bars?: ReactNode
  /** Left of the top bar: the shop switch. */
  place?: ReactNode
  /** Right of the top bar: who is signed in. */
  account?: ReactNode
  menuLabel: string
  children: ReactNode
}

/** The frame of desk and console: tools on the left under their own names, a quiet bar on top, the page. */
export function SideFrame(props: SideFrameProps) {
  const t = useKitT()
  const [open, setOpen] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the menu on a phone
  useEffect(() => setOpen(false), [path])
  return (
    <>
      <a className="h-skip" href="#content">
        {t('skip.content')}
      </a>
      <NavKeys groups={props.groups} />
      {props.bars}
      <Disconnected />
      {props.frame === 'bare' ? (
        <main id="content">{props.children}</main>
      ) : (
        <div className="h-side-frame" data-open={open || undefined}>
          <nav className="h-side" aria-label={props.menuLabel}>
            <div className="h-side-brand">{props.brand}</div>
            <SideList groups={props.groups} />
          </nav>
          <div className="h-side-page">
            <header className="h-top">
              <IconButton
                className="h-top-menu"
                label={props.menuLabel}
                aria-expanded={open}
                icon={<Menu size={20} />}
                onClick={() => setOpen(!open)}
              />
              {props.place}
              <span className="h-top-space" />
              <LiveMark />
              <LanguageSwitch />
              <ThemeSwitch />
              {props.account}
            </header>
            <main id="content" className="h-side-main">
              {props.children}
            </main>
          </div>
        </div>
      )}
    </>
  )
}

function SideList({ groups }: { groups: readonly SideGroup[] }) {
  return groups.map((group, index) => (
    <Fragment key={group.name ?? index}>
      {group.name !== undefined && <h2 className="h-nav-group">{group.name}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.to}>
            <Go to={item.to} className="h-nav-item">
              {item.icon}
              <span>{item.name}</span>
              {item.count !== undefined && item.count > 0 && <span className="h-nav-count">{item.count}</span>}
              {item.letter !== undefined && <KeyHint keys={`g ${item.letter}`} />}
            </Go>
          </li>
        ))}
      </ul>
    </Fragment>
  ))
}

function NavKeys({ groups }: { groups: readonly SideGroup[] }) {
  const t = useKitT()
  const router = useGoPath()
  const goTo = groups.flatMap((group) => group.items).filter((item) => item.letter !== undefined)
  useKeys([
    ...goTo.map((item) => ({
      keys: `g ${item.letter}`,
      does: t('keys.goTo', { place: item.name }),
      run: () => router(item.to),
      everywhere: true,
    })),
    { keys: 'u', does: t('toast.undo'), run: undoLast, everywhere: true },
  ])
  return null
}
