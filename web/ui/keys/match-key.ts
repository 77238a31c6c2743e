export type KeyPress = {
  key: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  isComposing: boolean
  keyCode?: number
}

/** Where the press happened, as far as keys care. */
export type KeyPlace = { inField: boolean; onControl: boolean; dialogOpen: boolean }

export type KeyRule = { keys: string; inDialog?: boolean }

/** 'j', '?', 'enter', 'mod+s'; undefined while an input method composes (229 is Safari's way of saying so). */
export function strokeOf(press: KeyPress): string | undefined {
  if (press.isComposing || press.keyCode === 229) return undefined
  const name = press.key === ' ' ? 'space' : press.key === 'Escape' ? 'esc' : press.key.toLowerCase()
  const mod = press.metaKey || press.ctrlKey ? 'mod+' : ''
  const alt = press.altKey ? 'alt+' : ''
  return `${mod}${alt}${name}`
}

/** May a stroke act here? In a field only Mod keys and Esc; on a focused control Enter and Space are its own. */
export function mayAct(stroke: string, place: KeyPlace): boolean {
  if (place.inField) return stroke.startsWith('mod+') || stroke === 'esc'
  if (place.onControl) return stroke !== 'enter' && stroke !== 'space'
  return true
}

/**
 * The rule a stroke fires, the latest registered first, and the prefix to wait on ('g' of 'g l').
 * While a dialog is open only its own rules hear.
 */
export function findRule<R extends KeyRule>(
  rules: readonly R[],
  stroke: string,
  prefix: string,
  dialogOpen: boolean,
): { rule?: R; prefix: string } {
  const heard = rules.filter((rule) => !dialogOpen || rule.inDialog)
  const sequence = prefix === '' ? stroke : `${prefix} ${stroke}`
  const rule = heard.findLast(({ keys }) => keys === sequence) ?? heard.findLast(({ keys }) => keys === stroke)
  if (rule) return { rule, prefix: '' }
  return { prefix: heard.some(({ keys }) => keys.startsWith(`${stroke} `)) ? stroke : '' }
}
