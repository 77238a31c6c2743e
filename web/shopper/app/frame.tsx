import { Disconnected, Go, useT } from '@heed/ui'
import { Bookmark, CircleUser, Clapperboard, Package, Ticket } from '@heed/ui/icons'
import { Brand, type FrameProps, LanguageSwitch, ThemeSwitch } from '@heed/ui/shell'
import { slots } from './slots.tsx'
import { frameWords } from './words.ts'

const look = { size: 22 }

const tabs = [
  { to: '/', name: 'tab.feed', icon: <Clapperboard {...look} /> },
  { to: '/orders', name: 'tab.orders', icon: <Package {...look} /> },
  { to: '/voice', name: 'tab.voice', icon: <Bookmark {...look} /> },
  { to: '/coupons', name: 'tab.coupons', icon: <Ticket {...look} /> },
  { to: '/me', name: 'tab.me', icon: <CircleUser {...look} /> },
] as const

/** The shop around a screen: five tabs under the thumb; on a wide window a phone's width with calm on both sides. */
export function Frame({ frame, children }: FrameProps) {
  const t = useT(frameWords)
  const { DemoBar, StoriesBar, Account, Notices } = slots
  return (
    <div className="s-stage" data-frame={frame}>
      <div className="s-aside" aria-hidden="true">
        <Brand name={t('brand')} />
        <p>{t('aside.line')}</p>
      </div>
      <div className="s-column">
        {DemoBar && <DemoBar />}
        {StoriesBar && <StoriesBar />}
        <Disconnected />
        {Notices && <Notices />}
        {frame === 'full' && (
          <header className="s-head">
            <Brand name={t('brand')} />
            <div className="s-head-tools">
              <LanguageSwitch />
              <ThemeSwitch />
              {Account && <Account />}
            </div>
          </header>
        )}
        <main id="content" className="s-main">
          {children}
        </main>
        {frame !== 'bare' && (
          <nav className="s-tabs" aria-label={t('menu')}>
            {tabs.map((tab) => (
              <Go key={tab.to} to={tab.to} className="s-tab">
                {tab.icon}
                {t(tab.name)}
              </Go>
            ))}
          </nav>
        )}
      </div>
    </div>
  )
}
