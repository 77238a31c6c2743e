const nothing = '\u0000'

/**
 * Where a value holds text that PostgreSQL cannot keep (a NUL, half of a surrogate pair), as a dotted path; null when
 * nowhere. JSON may carry both, so no schema of a string alone refuses them. Written without recursion: a body nests as
 * deep as its sender likes.
 */
export function unstorableText(value: unknown, where: string): string | null {
  const waiting: [unknown, string][] = [[value, where]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [one, path] = next
    if (typeof one === 'string' && isUnstorable(one)) return path
    if (typeof one !== 'object' || one === null) continue
    for (const [key, inner] of Object.entries(one)) {
      if (isUnstorable(key)) return path
      waiting.push([inner, `${path}.${key}`])
    }
  }
  return null
}

const isUnstorable = (text: string) => text.includes(nothing) || !text.isWellFormed()
