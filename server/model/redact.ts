/**
 * Takes out of people's words what says who or where they are, before the words leave the house. In this order: what is
 * longer and surer comes first.
 */
const marks: readonly { mark: string; pattern: RegExp }[] = [
  { mark: '[link]', pattern: /\bhttps?:\/\/\S+|\bwww\.\S+/gi },
  { mark: '[email]', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { mark: '[handle]', pattern: /[@＠][\p{L}\p{N}_-]{2,}/gu },
  { mark: '[account]', pattern: /(?:微信|vx|wechat|qq|支付宝)[号:：\s]*[a-z0-9_-]{5,}/giu },
  // Phones, identity cards, bank cards, orders, parcels: anything of seven digits or more, however it is grouped.
  { mark: '[number]', pattern: /[+＋]?[a-z]{0,3}\p{Nd}(?:[\s().-]?\p{Nd}){6,}[x]?/giu },
  {
    mark: '[address]',
    pattern: /[\p{Script=Han}]{2,12}?(?:路|街|巷|弄|大道|小区|花园|村)\s*\p{Nd}+(?:号|弄|栋|幢|单元|室|-|\p{Nd})*/gu,
  },
  { mark: '[address]', pattern: /\b\d{1,5}\s+(?:\p{Lu}\p{L}+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive)\b/gu },
  {
    mark: '[name]',
    pattern: /(?<=(?:我叫|我是|收件人[是:：]?|姓名[是:：]?))[\p{Script=Han}]{2,4}(?=[，,。；;\s]|$)/gu,
  },
  { mark: '[name]', pattern: /(?<=\bmy name is\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/giu },
]

/** The same words without telephone, card, order and parcel numbers, addresses, accounts, links and stated names. */
export function redact(text: string): string {
  return marks.reduce((rest, { mark, pattern }) => rest.replace(pattern, mark), text)
}
