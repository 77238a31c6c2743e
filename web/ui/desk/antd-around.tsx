import { ConfigProvider } from 'antd'
// antd falls back to its English words everywhere, so they are in the bundle anyway; only Chinese is fetched apart.
import en from 'antd/es/locale/en_US.js'
import type { Locale as AntdLocale } from 'antd/es/locale/index.js'
import { type ReactNode, use } from 'react'
import { useTheme } from '../shell/theme.ts'
import { beforeLocale, type Locale, useLocale } from '../words/locale.ts'
import { antdThemeOf } from './theme.ts'

const english = Promise.resolve(en as unknown as AntdLocale)
let chinese: Promise<AntdLocale> | undefined

function load(wanted: Locale): Promise<AntdLocale> {
  if (wanted === 'en') return english
  chinese ??= import('antd/es/locale/zh_CN.js').then((module) => module.default as unknown as AntdLocale)
  return chinese
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
