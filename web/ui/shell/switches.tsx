import { Languages, Monitor, Moon, Sun } from 'lucide-react'
import { IconButton } from '../controls/button.tsx'
import { useKitT } from '../words/kit-words.ts'
import { setLocale, useLocale } from '../words/locale.ts'
import { setTheme, type ThemeChoice, useTheme } from './theme.ts'

/** Turns the face to the other language; named in that language. */
export function LanguageSwitch() {
  const t = useKitT()
  const current = useLocale()
  return (
    <IconButton
      label={t('lang.switch')}
      icon={<Languages size={18} />}
      onClick={() => void setLocale(current === 'zh' ? 'en' : 'zh')}
    />
  )
}

const next: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' }
const icons = { auto: Monitor, light: Sun, dark: Moon }

/** Light, dark, or as the system; each press takes the next. */
export function ThemeSwitch() {
  const t = useKitT()
  const { choice } = useTheme()
  const Icon = icons[choice]
  return (
    <IconButton
      label={`${t('theme.label')}: ${t(`theme.${choice}`)}`}
      icon={<Icon size={18} />}
      onClick={() => setTheme(next[choice])}
    />
  )
}
