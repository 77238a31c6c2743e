import type { Token } from '../lexicon/segment.ts'

const ZH_A_NOT_A = /([\u4e00-\u9fff])[不没]\1/
const ZH_END = /[吗么嘛]\s*$/
const ZH_NE = /呢\s*$/
const EN_START =
  /^(?:(?:and|so|but|ok|hey|hi|speed|bro|sir|derek|also|wait|guys|please|um|well|then) )*(?:what(?:'s|s| is| are| was| were| do| does| did| program| software| kind| size| about| should| if| would| can| font| editor| language| version| happened| happens| time| to)|how (?:do|does|did|can|could|is|are|much|many|long|old|to|about|would|come|was|big|tall|often|far|u|you)|why (?:do|does|did|is|are|am|was|were|not|you|would|can|isn't|doesn't|don't|u)|where(?:'s|s| is| are| do| can| did| was| you)|who(?:'s|s| is| are| was| did)|when (?:is|are|will|do|does|did|can|you|u)|which|is (?:it|this|there|that|the|he|she|anyone|they)|are (?:you|they|there|these|we|u|the)|do (?:you|i|they|u|we)|does (?:it|this|the|anyone|that|he)|did (?:you|he|they|she|anyone|u)|can (?:i|this|it|anyone|we|someone|any|two|the|you|u)|could (?:i|it|this|you)|will (?:it|this|you|there|the|they)|would (?:it|this|that)|should i|has (?:anyone|this|he)|have (?:you|u)|any (?:chance|idea|tips)|am i)\b/
const EN_WH = /\b(?:what|how|why|where|who|when|which)\b/
const EN_EXCLAIM = /^(?:what a\b|how (?:nice|cute|beautiful|great|good|lovely|amazing|dare|awesome|cool))/

/** How strongly a clause asks, 0 to about 3; 1 is where a question begins to be more likely than not. */
export function askWeight(
  clause: string,
  tokens: readonly Token[],
  asked: boolean,
  english: boolean,
  live: boolean,
): number {
  let weight = 0
  let vented = false
  for (const { entry } of tokens) {
    if (entry.kind === 'askhard') weight += 2
    if (entry.kind === 'vent') vented = true
  }
  if (vented) return 0
  return weight + (english ? askEnglish(clause.trimStart(), asked, live) : askChinese(clause, tokens, asked))
}

function askEnglish(clause: string, asked: boolean, live: boolean): number {
  if (EN_EXCLAIM.test(clause)) return 0
  const start = EN_START.test(clause)
  if (start) return asked ? 2 : live ? 0.8 : 1.2
  if (!asked) return 0
  return EN_WH.test(clause) ? 1.2 : 0.8
}

function askChinese(clause: string, tokens: readonly Token[], asked: boolean): number {
  let weight = 0
  if (ZH_A_NOT_A.test(clause) && !/好不容易|差不多|时不时|动不动|了不了/.test(clause)) weight += 1.2
  if (ZH_END.test(clause)) weight += 1.2
  else if (ZH_NE.test(clause)) weight += 0.4
  let words = 0
  for (const { entry } of tokens) if (entry.kind === 'ask') words++
  if (words > 0) weight += asked ? 1.0 : 0.5
  else if (asked) weight += 0.3
  return weight
}
