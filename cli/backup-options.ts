import { parseArgs } from 'node:util'
import { terminalLanguage } from './listen-options.ts'

export interface BackupOptions {
  file: string
  lang: 'zh' | 'en'
}

/** What `heed backup` and `heed restore` are told: one file, and perhaps a language. */
export function readBackupOptions(
  args: string[],
  env: Record<string, string | undefined>,
): { ok: true; options: BackupOptions } | { ok: false; lang: 'zh' | 'en'; says: string } {
  const spoken = terminalLanguage(env)
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } })
    const lang = values.lang === 'zh' || values.lang === 'en' ? values.lang : spoken
    const [file, more] = positionals
    if (file === undefined || more !== undefined)
      return { ok: false, lang, says: lang === 'zh' ? '请写一个文件名。' : 'Name one file.' }
    return { ok: true, options: { file, lang } }
  } catch (error) {
    return { ok: false, lang: spoken, says: (error as Error).message }
  }
}

/** What `heed audit` is told: perhaps a language. */
export function readAuditOptions(
  args: string[],
  env: Record<string, string | undefined>,
): { ok: true; lang: 'zh' | 'en' } | { ok: false; lang: 'zh' | 'en'; says: string } {
  const spoken = terminalLanguage(env)
  try {
    const { values } = parseArgs({ args, options: { lang: { type: 'string' } } })
    return { ok: true, lang: values.lang === 'zh' || values.lang === 'en' ? values.lang : spoken }
  } catch (error) {
    return { ok: false, lang: spoken, says: (error as Error).message }
  }
}
