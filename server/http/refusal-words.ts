import en from './words/refusals.en.json' with { type: 'json' }
import zh from './words/refusals.zh.json' with { type: 'json' }

export type WordedRefusal = { message: string; next?: string }

const tables: Record<'zh' | 'en', Record<string, string[]>> = { zh, en }

/**
 * What a refusal says to the person who reads it: what happened, and the next step. The language is the one the
 * request's Accept-Language begins with; a program that asks for none gets English. Unknown codes are told as they are.
 */
export function wordRefusal(code: string, acceptLanguage: string | undefined): WordedRefusal {
  const [message, next] = tables[acceptLanguage?.startsWith('zh') ? 'zh' : 'en'][code] ?? []
  return { message: message ?? code.replaceAll('-', ' '), ...(next ? { next } : {}) }
}
