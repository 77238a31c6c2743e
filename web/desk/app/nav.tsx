import {
  Camera,
  CircleHelp,
  ClipboardList,
  Ear,
  Gauge,
  HandCoins,
  HeartHandshake,
  Megaphone,
  RadioTower,
  RefreshCw,
  Route,
  Settings,
  Shirt,
  Sprout,
  Sun,
  Timer,
  Wrench,
} from '@heed/ui/icons'
import type { ReactNode } from 'react'
import type words from './words.zh.json'

type Word = keyof typeof words

type NavItem = { to: string; name: Word; icon: ReactNode; letter?: string }

const look = { size: 18 }

/** The desk's tools under their own names. One without a screen in `routes.tsx` is not shown. */
export const navGroups: readonly { name?: Word; items: readonly NavItem[] }[] = [
  { items: [{ to: '/', name: 'nav.today', icon: <Sun {...look} />, letter: 't' }] },
  {
    name: 'group.listen',
    items: [
      { to: '/listening', name: 'nav.listening', icon: <Ear {...look} />, letter: 'l' },
      { to: '/products', name: 'nav.products', icon: <Shirt {...look} />, letter: 'p' },
      { to: '/shoot-list', name: 'nav.shootList', icon: <Camera {...look} />, letter: 'f' },
      { to: '/live', name: 'nav.live', icon: <RadioTower {...look} />, letter: 'v' },
      { to: '/provenance', name: 'nav.provenance', icon: <Sprout {...look} /> },
    ],
  },
  {
    name: 'group.deliver',
    items: [
      { to: '/orders', name: 'nav.orders', icon: <ClipboardList {...look} />, letter: 'o' },
      { to: '/timeliness', name: 'nav.timeliness', icon: <Timer {...look} />, letter: 'i' },
      { to: '/diagnosis', name: 'nav.diagnosis', icon: <Wrench {...look} />, letter: 'd' },
      { to: '/shipping', name: 'nav.shipping', icon: <Route {...look} /> },
      { to: '/promises', name: 'nav.promises', icon: <HandCoins {...look} /> },
      { to: '/service', name: 'nav.service', icon: <HeartHandshake {...look} /> },
    ],
  },
  {
    name: 'group.grow',
    items: [
      { to: '/score', name: 'nav.score', icon: <Gauge {...look} />, letter: 's' },
      { to: '/exposure', name: 'nav.exposure', icon: <Megaphone {...look} /> },
      { to: '/flywheel', name: 'nav.flywheel', icon: <RefreshCw {...look} /> },
      { to: '/ask', name: 'nav.ask', icon: <CircleHelp {...look} /> },
    ],
  },
  { items: [{ to: '/settings', name: 'nav.settings', icon: <Settings {...look} />, letter: ',' }] },
]
