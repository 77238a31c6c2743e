import { bitOf } from '../lexicon/domains.ts'
import type { Token } from '../lexicon/segment.ts'

const LIVE = bitOf('live')
const TUTORIAL = bitOf('tutorial')
const ZH_A_NOT_A = /([\u4e00-\u9fff])[不没]\1/
const ZH_END = /(?<![什怎这那多])[吗么嘛]\s*$/
const ZH_RHETORIC =
  /这么.*[吗么]|那么.*[吗么]|难道|地摊.*区别|不是.*[吗么]|像话|对得起|说得过去|随便.*吗|害人|良心|真不知|不管|无论|叫.{0,2}怎么|让.{0,2}怎么|敢.{0,6}[吗么]|能叫|不就是|有.{1,3}[吗么]我|也太|吃错药/
const EN_ANYWHERE =
  /\b(?:what are the|what is the|what's the|how do i|how can i|how do you|can you|can u|could you|why is|why does|why do|why did|why am i|where can|where do|is there|does it|does this|does anyone|do you|should i|which is|is it possible|what if|how would)\b/
const ZH_ASKING_WORD = /什么|怎么|多少|几|哪|何时|啥|多久|多大|如何|是不是|怎样/
/** Not knowing yet is no question: 不知道好不好, 看看能不能穿. */
const ZH_UNSURE = /不知道?|看看|试试|不晓得|不确定|说不清|才知道|告诉我?.{0,4}(?:穿|买)/
const ZH_REPROACH = /(?:为什么|为啥|怎么)(?:不|没|会|就|这么|那么|还|要|都|又|才|只|到|能)/
const ZH_NE = /呢\s*$/
const EN_START =
  /^(?:(?:and|so|but|ok|hey|hi|bro|sir|also|wait|guys|please|um|well|then) )*(?:what(?:'s|s| is| are| was| were| do| does| did| program| software| kind| size| about| should| if| would| can| font| editor| language| version| happened| happens| time| to)|how (?:do|does|did|can|could|is|are|much|many|long|old|to|about|would|come|was|big|tall|often|far|u|you)|why (?:do|does|did|is|are|am|was|were|not|you|would|can|isn't|doesn't|don't|u)|where(?:'s|s| is| are| do| can| did| was| you)|who(?:'s|s| is| are| was| did)|when (?:is|are|will|do|does|did|can|you|u)|which|is (?:it|this|there|that|the|he|she|anyone|they)|are (?:you|they|there|these|we|u|the)|do (?:you|i|they|u|we)|does (?:it|this|the|anyone|that|he)|did (?:you|he|they|she|anyone|u)|can (?:i|this|it|anyone|we|someone|any|two|the|you|u)|could (?:i|it|this|you)|will (?:it|this|you|there|the|they)|would (?:it|this|that)|should i|has (?:anyone|this|he)|have (?:you|u)|any (?:chance|idea|tips)|am i)\b/
const EN_WH = /\b(?:what|how|why|where|who|when|which)\b/
const EN_EXCLAIM = /^(?:what a\b|how (?:nice|cute|beautiful|great|good|lovely|amazing|dare|awesome|cool))/

/** How strongly a clause asks, 0 to about 3; 1 is where a question begins to be more likely than not. */
export function askWeight(
  clause: string,
  tokens: readonly Token[],
  asked: boolean,
  { english, domain }: { english: boolean; domain: number },
): number {
  let weight = 0
  let vented = false
  for (const { entry } of tokens) {
    if (entry.kind === 'askhard') weight += 2
    if (entry.kind === 'vent') vented = true
  }
  if (vented || (weight === 0 && reproaches(clause))) return 0
  return weight + (english ? askEnglish(clause.trimStart(), asked, domain) : askChinese(clause, tokens, asked))
}

/** 怎么还没发货, 为什么不打电话: a question in form, a reproach in meaning. */
export function reproaches(clause: string): boolean {
  return ZH_REPROACH.test(clause)
}

function askEnglish(clause: string, asked: boolean, domain: number): number {
  if (EN_EXCLAIM.test(clause)) return 0
  const start = EN_START.test(clause)
  if (start) return asked ? 2 : (domain & LIVE) !== 0 && !/\b(?:you|u|your|stream)\b/.test(clause) ? 0.7 : 1.2
  if (!asked) return (domain & TUTORIAL) !== 0 && EN_ANYWHERE.test(clause) ? 1 : 0
  return EN_WH.test(clause) ? 1.2 : 0.8
}

function askChinese(clause: string, tokens: readonly Token[], asked: boolean): number {
  if (ZH_RHETORIC.test(clause)) return 0
  if (ZH_UNSURE.test(clause) && !asked) return 0
  let weight = 0
  if (ZH_A_NOT_A.test(clause) && !/好不容易|差不多|错不错|时不时|动不动|了不了/.test(clause)) weight += 1.2
  if (ZH_END.test(clause)) weight += 1.2
  else if (ZH_NE.test(clause)) weight += 0.4
  let words = 0
  let about = 0
  for (const { entry } of tokens) {
    if (entry.kind === 'ask') words++
    else if (entry.kind === 'feat' || entry.kind === 'value')
      about = Math.max(about, ZH_ASKING_WORD.test(entry.word) ? 1.1 : 0.6)
  }
  if (about > 1 || (about > 0 && words > 0)) weight += about
  if (words > 0) weight += asked ? 1.0 : 0.5
  else if (asked) weight += 0.3
  return weight
}
