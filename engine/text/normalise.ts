import { Converter } from 'opencc-js/t2cn'
import { TEXT_LENGTH_MAX, UNFOLD_LENGTH_MAX } from '../limits.ts'
import { emojiToken } from './emoji.ts'

/** Text as the lexicons read it, and for each of its characters the raw offset it came from. */
export interface Normal {
  text: string
  /** `from[i]` is the raw UTF-16 offset of normal character i; `from[text.length]` is the end of what was read. */
  from: Uint32Array
}

const toSimplified = Converter({ from: 't', to: 'cn' })
const BUFFER_LENGTH = TEXT_LENGTH_MAX + UNFOLD_LENGTH_MAX
const codes = new Uint16Array(BUFFER_LENGTH)
const origins = new Uint32Array(BUFFER_LENGTH)

/** Folded form of each BMP character, filled as characters are met: 65,536 at most. */
const folded = new Map<number, string>()

/**
 * Folds width, case, compatibility forms, traditional characters, emoji and repeats, and remembers where each
 * character came from. Reads at most TEXT_LENGTH_MAX raw characters and never throws, lone surrogates included.
 */
export function normalise(raw: string): Normal {
  const end = Math.min(raw.length, TEXT_LENGTH_MAX)
  let length = 0
  for (let i = 0; i < end && length < TEXT_LENGTH_MAX; i++) {
    const code = raw.charCodeAt(i)
    if (code < 0x80) {
      length = put(length, code >= 65 && code <= 90 ? code + 32 : code < 32 ? 0x20 : code, i)
    } else if (code >= 0xd800 && code <= 0xdfff) {
      const point = raw.codePointAt(i) as number
      if (point > 0xffff) {
        length = putAll(length, emojiToken(point), i)
        i++
      }
    } else {
      length = putAll(length, fold(code), i)
    }
  }
  const from = new Uint32Array(length + 1)
  from.set(origins.subarray(0, length))
  from[length] = end
  return { text: String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]), from }
}

/** Writes one character unless it only lengthens a run: letters and Han keep two, marks and spaces one, digits all. */
function put(length: number, code: number, origin: number): number {
  const last = length > 0 ? codes[length - 1] : 0
  if (code === last) {
    const mark = code < 48 || (code > 57 && code < 97) || (code > 122 && code < 0x100) || isToken(code)
    if (mark) return length
    const digit = code >= 48 && code <= 57
    if (!digit && length > 1 && codes[length - 2] === code) return length
    if (code === 54 && length > 2 && codes[length - 2] === 54 && codes[length - 3] === 54) return length
  }
  codes[length] = code
  origins[length] = origin
  return length + 1
}

function isToken(code: number): boolean {
  return code >= 0xe000 && code <= 0xe00f
}

function putAll(length: number, piece: string, origin: number): number {
  let at = length
  for (let k = 0; k < piece.length && at < BUFFER_LENGTH - 1; k++) at = put(at, piece.charCodeAt(k), origin)
  return at
}

function fold(code: number): string {
  const known = folded.get(code)
  if (known !== undefined) return known
  const made = foldOnce(code)
  folded.set(code, made)
  return made
}

const MARKS: Record<string, string> = {
  '。': '.',
  '．': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '…': '.',
  '～': '~',
  '—': '-',
  '–': '-',
  '\u200b': '',
  '\u200d': '',
  '\ufe0f': '',
  '\ufeff': '',
}

function foldOnce(code: number): string {
  // Private-use characters are the engine's own emoji tokens; a message must not be able to write them.
  if (code >= 0xe000 && code <= 0xf8ff) return ' '
  const char = String.fromCharCode(code)
  const mark = MARKS[char]
  if (mark !== undefined) return mark
  const token = emojiToken(code)
  if (token !== ' ') return token
  const plain = char.normalize('NFKC').toLowerCase()
  return plain.length === 1 ? toSimplified(plain) : plain
}
