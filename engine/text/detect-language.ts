import type { Language } from '../labels.ts'

/** English words short chat is made of; a Latin text of some length without any of them is taken for another language. */
const ENGLISH =
  /\b(?:the|a|an|is|are|was|it|i|im|you|u|to|of|and|this|that|in|for|on|my|me|so|very|too|not|no|good|nice|love|like|please|pls|can|how|what|when|why|do|does|great|thanks|thank|with|but|size|color|colour|video|buy|quality|want|need|ok|yes|wow|lol)\b/

/**
 * The language the lexicons should read a normalised text in. A hint ('zh-CN', 'en') decides when the text does not.
 * Chinese wins as soon as Han characters carry a fair share: shoppers mix in brand names and sizes.
 */
export function detectLanguage(text: string, hint?: string): Language {
  let han = 0
  let latin = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) latin++
    else if (code >= 0x4e00 && code <= 0x9fff) han++
    else if (
      (code >= 0x00c0 && code <= 0x1fff) ||
      (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0xac00 && code <= 0xd7af)
    )
      foreign++
  }
  if (han + latin + foreign === 0) return hinted(hint)
  if (foreign > han && foreign > latin) return 'other'
  if (han * 3 >= latin) return 'zh'
  if (foreign > 2 && !ENGLISH.test(text)) return 'other'
  return latin > 40 && !ENGLISH.test(text) ? 'other' : 'en'
}

function hinted(hint: string | undefined): Language {
  if (hint === undefined) return 'other'
  const start = hint.slice(0, 2).toLowerCase()
  return start === 'zh' ? 'zh' : start === 'en' ? 'en' : 'other'
}
