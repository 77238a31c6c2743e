import iconv from 'iconv-lite'
import type { Encoding } from '../rows.ts'

/**
 * Tells the encoding from the first bytes of a file: a byte-order mark, else UTF-8, else GB18030 when the bytes are not
 * UTF-8 but read well as GB18030. Null when they read well as neither (a picture, a spreadsheet, a zip).
 */
export function detectEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head.includes(0)) return null

  if (damageShare(new TextDecoder('utf-8').decode(head, { stream: true })) <= damageShareMax) return 'utf-8'
  const gb18030 = iconv.getDecoder('gb18030').write(Buffer.from(head.buffer, head.byteOffset, head.byteLength))
  return damageShare(gb18030) <= damageShareMax ? 'gb18030' : null
}

/** A few spoilt bytes in a long UTF-8 file must not turn all of it into GB18030, nor random bytes into text. */
const damageShareMax = 0.05

/** The larger of: lost characters among those that are not ASCII, control characters among all. */
function damageShare(text: string): number {
  let foreign = 0
  let lost = 0
  let control = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) foreign += 1
    if (code === 0xfffd) lost += 1
    else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) control += 1
  }
  return Math.max(foreign === 0 ? 0 : lost / foreign, text === '' ? 0 : control / text.length)
}
