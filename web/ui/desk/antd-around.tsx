import { ConfigProvider } from 'antd'
import type { Locale as AntdLocale } from 'antd/es/locale/index.js'
import { type ReactNode, use } from 'react'
import { useTheme } from '../shell/theme.ts'
import { beforeLocale, type Locale, useLocale } from '../words/locale.ts'
import { antdThemeOf } from './theme.ts'

/** antd's own words, one language at a time. */
const loaders: Record<Locale, () => Promise<{ default: unknown }>> = {
  zh: () => import('antd/es/locale/zh_CN.js'),
  en: () => import('antd/es/locale/en_US.js'),
}
const loading = new Map<Locale, Promise<AntdLocale>>()

function load(wanted: Locale): Promise<AntdLocale> {
  const known = loading.get(wanted)
  if (known) return known
  const made = loaders[wanted]().then((module) => module.default as AntdLocale)
  loading.set(wanted, made)
  return made
}
beforeLocale(load)

const themes = { light: antdThemeOf('light'), dark: antdThemeOf('dark') }

/** Gives antd the kit's theme and the reader's language; stands around the desk and the console. */
export function AntdAround({ children }: { children: ReactNode }) {
  const { theme } = useTheme()
  const words = use(load(useLocale()))
  return (
    <ConfigProvider theme={themes[theme]} locale={words} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  )
}
