import { BookOpen, Calculator, Eye, FileText, Flower2, Megaphone, Scale, ScrollText } from '@heed/ui/icons'
import type { ReactNode } from 'react'
import type words from './words.zh.json'

type Word = keyof typeof words

type NavItem = { to: string; name: Word; icon: ReactNode; letter?: string }

const look = { size: 18 }

/** The platform's tools. One without a screen in `routes.tsx` is not shown. */
export const navGroups: readonly { name?: Word; items: readonly NavItem[] }[] = [
  {
    items: [
      { to: '/', name: 'nav.overview', icon: <Eye {...look} />, letter: 'o' },
      { to: '/rules', name: 'nav.rules', icon: <BookOpen {...look} />, letter: 'r' },
      { to: '/formulas', name: 'nav.formulas', icon: <Calculator {...look} />, letter: 'f' },
      { to: '/standards', name: 'nav.standards', icon: <Flower2 {...look} /> },
      { to: '/exposure', name: 'nav.exposure', icon: <Megaphone {...look} /> },
      { to: '/appeals', name: 'nav.appeals', icon: <Scale {...look} /> },
      { to: '/report', name: 'nav.report', icon: <FileText {...look} /> },
      { to: '/audit', name: 'nav.audit', icon: <ScrollText {...look} />, letter: 'a' },
    ],
  },
]
