/** A notice's parameter as text: plain, or the reader's side of a text in two languages; nothing else. */
export function readText(value: unknown, language: 'zh' | 'en'): string {
  if (typeof value === 'string') return value
  const said = (value as Record<string, unknown> | null | undefined)?.[language]
  return typeof said === 'string' ? said : ''
}
