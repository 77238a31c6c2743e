type AvatarProps = {
  name: string
  /** Pixels; 24 in lists, 40 on cards. */
  size?: number
}

const washes = ['gold-wash', 'pine-wash', 'vermilion-wash', 'indigo-wash'] as const
const inks = ['gold-text', 'pine', 'vermilion-text', 'indigo'] as const

/** A face drawn from the name: its last character (Chinese) or initials (Latin) on one of four washes. */
export function Avatar({ name, size = 24 }: AvatarProps) {
  const drawn = initials(name)
  const tint = hash(name) % washes.length
  return (
    <svg className="h-avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={`var(--${washes[tint]})`} />
      <text
        x="20"
        y="21"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={drawn.length > 1 ? 14 : 18}
        fontWeight={500}
        fill={`var(--${inks[tint]})`}
      >
        {drawn}
      </text>
    </svg>
  )
}

/** An avatar beside the name it was drawn from. */
export function Person({ name, size = 24 }: AvatarProps) {
  return (
    <span className="h-person">
      <Avatar name={name} size={size} />
      <span>{name}</span>
    </span>
  )
}

function initials(name: string): string {
  const letters = [...name.trim()]
  const last = letters.at(-1) ?? '?'
  if (last > '\u2e7f') return last
  const words = name.trim().split(/\s+/)
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}

function hash(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return sum
}
