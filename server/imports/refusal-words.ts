import { type RefusalCode, refusalCodes, wordRefusal } from '@heed/importers'

type Words = { zh: string; en: string }

/** Refusals that the shop's own rows decide; those about the file itself are worded by the importers. */
const ours: Record<string, Words> = {
  'unknown-product': {
    zh: '店里没有叫“{ref}”的商品。先上架它，或用商品编号、标题对上。',
    en: 'The shop has no product called "{ref}". List it first, or use its key or title.',
  },
  'unknown-variant': {
    zh: '商品“{ref}”没有叫“{variant}”的规格。请写成商品页上的规格名。',
    en: 'The product "{ref}" has no variant called "{variant}". Write it as the product page does.',
  },
  'unknown-parcel': {
    zh: '店里没有 {carrier} 的运单 {number}。先发货贴单，再导入轨迹。',
    en: 'The shop has no parcel {number} with {carrier}. Label it first, then import its tracking.',
  },
  'from-the-future': {
    zh: '运单 {number} 的这条轨迹时间还没到。请检查时间和时区。',
    en: 'This scan of parcel {number} lies in the future. Check the time and its zone.',
  },
  'too-many': {
    zh: '运单 {number} 的轨迹已经太多，这条没有记下。',
    en: 'Parcel {number} has too many scans already; this one was not kept.',
  },
  'comment-empty': { zh: '这一行没有文字。', en: 'There are no words in this row.' },
  'comment-too-long': { zh: '文字太长。请缩短或拆成几条。', en: 'The text is too long. Shorten or split it.' },
  'comment-muted': {
    zh: '这个人被店铺禁言。解除禁言后再导入。',
    en: 'The shop muted this person. Unmute them, then import again.',
  },
}

/** Why a row was not taken, in both languages; `values` fill the words. */
export function wordImportRefusal(why: string, values: Record<string, string | number>): Words {
  const known = ours[why]
  if (known) return { zh: fill(known.zh, values), en: fill(known.en, values) }
  if (!(refusalCodes as string[]).includes(why)) return { zh: why, en: why }
  const refused = { why: why as RefusalCode, message: '', values }
  return { zh: wordRefusal(refused, 'zh-CN'), en: wordRefusal(refused, 'en') }
}

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
