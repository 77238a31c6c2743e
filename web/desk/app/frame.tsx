import { useT } from '@heed/ui'
import { SideFrame } from '@heed/ui/desk'
import { Brand, type FrameProps } from '@heed/ui/shell'
import { navGroups } from './nav.tsx'
import { screens } from './routes.tsx'
import { slots } from './slots.tsx'
import { frameWords } from './words.ts'

/** The desk around a screen: tools on the left, shop, language, theme and live state on top. */
export function Frame({ frame, children }: FrameProps) {
  const t = useT(frameWords)
  const { DemoBar, StoriesBar, PlaceSwitch, Account } = slots
  const paths = new Set(screens.map((screen) => screen.path))
  const groups = navGroups.map((group) => ({
    ...(group.name !== undefined && { name: t(group.name) }),
    items: group.items.filter((item) => paths.has(item.to)).map((item) => ({ ...item, name: t(item.name) })),
  }))
  return (
    <SideFrame
      frame={frame}
      brand={<Brand name={t('brand')} />}
      groups={groups.filter((group) => group.items.length > 0)}
      bars={
        <>
          {DemoBar && <DemoBar />}
          {StoriesBar && <StoriesBar />}
        </>
      }
      place={PlaceSwitch && <PlaceSwitch />}
      account={Account && <Account />}
      menuLabel={t('menu')}
    >
      {children}
    </SideFrame>
  )
}
