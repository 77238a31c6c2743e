import type { Aspect } from '../labels.ts'
import { bitOf } from '../lexicon/domains.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Token } from '../lexicon/segment.ts'

/** What the wish of a clause turns out to be. */
export type Wish =
  | { kind: 'request'; want: string | null; aspects: readonly Aspect[]; token: Token | null }
  /** A request only in form: it blames ('能不能用点心'). */
  | { kind: 'blame' }
  /** Advice to other buyers. */
  | { kind: 'warning' }
  | { kind: 'praise' }
  /** A hope about the future of the goods, or a courtesy. */
  | { kind: 'empty' }
  /** Asks for an answer. */
  | { kind: 'question' }

const LIVE = bitOf('live')
const ZH_OTHERS = /大家|亲们|各位|朋友|姐妹|小伙伴|想买的|要买的|买家|消费者|同志们|兄弟们|后来/
const ZH_AWAY = /别买|不要买|不要购|别购|慎重|谨慎|小心|别来|不要来|别上当|不要相信|远离|绕道|别信|三思|别再买|千万/
const ZH_TOWARDS = /建议(?:大家)?(?:购买|入手|买|拍|选择|使用|可以)/
const ZH_SIZE_UP = /(?:买|拍|选|要)(?:大|加大)|大[一1]?[码号]/
const ZH_EMPTY =
  /越来越好|越[办做开]越|耐用|好用|有效|有用|失望|用[得的]?久|真品|正品|是真的|生意|健康|一如既往|不出问题|别坏|管用|没问题|有所?效果|经用|耐穿|长久|持久|不是假|再接再厉|大卖|快乐|平安|不负|所望|对得起|喜欢|好吃|继续(?:保持|努力)?|保持|可以用|能用|能坚持|效果好|能去|下次还|不要掉|不会掉|别掉|不掉|不要卡|不会卡|没事|没有问题|不要有问题|不要起球|能穿|长命|保佑|对.{0,4}有帮助|赶紧好|能?不错|帮助到|期待下次|物有所值|下次购买|不会让|合适|适合/
const ZH_COURTESY = /越[来办做开]越|生意|大卖|继续保持|再接再厉|一如既往/
const ZH_MEND = /改进|改善|提高|加强|增加|改正/
const ZH_NAMED = /商家|卖家|店家|厂家|你们|京东|改进|加强|提高|增加/
const ZH_SELLER =
  /你们|店家|商家|卖家|客服|厂家|厂商|京东|平台|你家|贵公司|公司|老板|掌柜|主播|商城|官方|百度|美团|饿了么|快递|物流|送餐|送货|改进|改善|提高|加强|增加|改正|完善|注意|重视|推出|上架|引进|活动|优惠|降价|赠|送|补货|加快|尽快|多[点些搞做出]|快[点些]|[换改加补出]/
/** What makes an 'if' or a 'that would do' a wish: 要是能…, 再长点就好了, or 就好了 closing the clause before it. */
const ZH_IF = /能|有|再|可以|如果|更|[点些]|快|早|^\s*就好了/
const ZH_SOFT = /能不能|可不可以|能否|可否|是否可以|是否能/
const ZH_CHANGE =
  /出(?![现来去了问汗差门])|做[个一成款点得]|加[个一点上长宽厚]|改|换|补|再|便宜|降|优惠|送|多[点些给放一备]|少[点放]|快[点些一]|早[点日些]|上[架货新链个]|发[货个点]|给我|给个|展示|试穿|看看|看一下|讲|介绍|转|拿近|走近|单[卖独]|配|附|开[个一]|用.{0,3}[心包]|负责|重视|处理|解决|近一?点|慢一?点|[长短大小宽窄厚薄淡浅深轻]一?[点些]|定制|联系|回复|播/
const ZH_PLEA = /(?:可以|能).{1,10}(?<![什怎这那多])[吗么嘛]\s*$/
const ZH_PLEA_CHANGE =
  /出(?![现来去了问汗差门])|做[个一成]|加[个一点上]|补货|便宜|降|优惠|多[点些给放]|少[点放]|快[点些一]|上架|上链接|送[个点我]|单[卖独]|近一?点|慢一?点|[长短大小宽窄厚薄淡浅深轻]一?点|定制/
const ZH_BLAME =
  /用[点]?心|不要这么|别这么|要点脸|有点良心|能不能好好|长点心|别坑|不要坑|别骗|不要再骗|有没有良心|能不能(?:这么|别|不要)/
const ZH_ORDER = /请问|请教|请求帮|请客|邀请|申请|请进|请假/
const ZH_GUESS = /要求(?:不高|退|换)|为了|应该是/
const EN_CHANGE =
  /\b(?:make|making|do|show|add|bring|upload|put|come|give|release|restock|send|offer|turn|slow|speak|cover|create|post|have|get|see|say|fix|include|improve|use|stop|start|try|zoom|play|continue|talk|review|update|consider|upgrade|sell|ship|pack)\b/
const EN_HELP = /\b(?:help|tell|explain|answer|reply|guide|clarify|know|advise)\b/
const EN_MODEL = /^(?:can|could|would|will) (?:you|u|we|they)\b/
const EN_ASKS =
  /^\s*(?:does|do (?:you|u|i|we|they)|is|are|will|did|has|have (?:you|they)|when|where|what|who|how (?!about)|why (?!not|don't|dont))\b/
const EN_OWN_WISH =
  /\b(?:as i wish|i wish i (?:had|could|would|was|were|found|did)|wish me|wish you|you should (?:buy|get|try|order|go for)|should (?:fit|work|be fine|be ok)|i should|should have (?:ordered|sized|gotten|bought|gone|returned|known|listened|read)|please (?:don't|dont|do not) (?:buy|waste|order)|could be worn|can be worn|could be (?:dressed|paired)|i could use|wish i would|(?:would|could) be (?:so |really |very )?(?:great|perfect|nice|cute|good|adorable|lovely|fine) (?:with|for|on|as|under|over|in)|could use (?:it|this|that))\b/

/** Cues that are wishes only when something is named to be changed, or someone to change it. */
const ZH_WEAK = new Set([
  '请',
  '求',
  '望',
  '盼',
  '来个',
  '给个',
  '换成',
  '改成',
  '改为',
  '想要',
  '配个',
  '做个',
  '做一个',

  '考虑',
  '就好了',
  '要是',
  '多好',
  '最好',
])
/** Single characters that are cues only at the head of a clause: 望改进, not 失望. */
const ZH_HEADS = new Set(['求', '望', '盼'])
const ZH_HOPES = new Set(['希望', '期待', '但愿', '望', '要求', '盼', '盼望'])

/** Judges a clause that carries a wish cue by who is meant to act on it. `start` is where the clause begins in the text. */
export function readWish(
  clause: string,
  start: number,
  tokens: readonly Token[],
  cue: Token,
  { english, domain }: { english: boolean; domain: number },
): Wish {
  return english ? readEnglish(clause, tokens, (domain & LIVE) !== 0) : readChinese(clause, start, tokens, cue)
}

function readChinese(clause: string, start: number, tokens: readonly Token[], cue: Token): Wish {
  const { word } = cue.entry
  if (ZH_HEADS.has(word) && clause.slice(0, cue.start - start).trim() !== '') return { kind: 'empty' }
  if (ZH_ORDER.test(clause) && (word === '请' || word === '求')) return { kind: 'question' }
  if (word === '要求' && ZH_GUESS.test(clause)) return { kind: 'empty' }
  if (ZH_BLAME.test(clause)) return { kind: 'blame' }
  if (ZH_AWAY.test(clause)) return { kind: 'warning' }
  if (word === '建议' || word === '最好') {
    if (ZH_SIZE_UP.test(clause)) return { kind: 'warning' }
    if (ZH_TOWARDS.test(clause)) return { kind: 'praise' }
    if (ZH_OTHERS.test(clause) && !ZH_SELLER.test(clause)) return { kind: 'warning' }
    if (!speaksToSeller(clause, tokens)) return { kind: 'empty' }
  }
  if (ZH_SOFT.test(word) || word === '有没有可能') {
    return ZH_CHANGE.test(clause) ? readRequest(tokens) : { kind: 'question' }
  }
  if (ZH_COURTESY.test(clause) && !ZH_MEND.test(clause)) return { kind: 'empty' }
  if (ZH_HOPES.has(word)) {
    if (ZH_OTHERS.test(clause) && !ZH_MEND.test(clause)) return { kind: 'empty' }
    if (ZH_EMPTY.test(clause) && !ZH_NAMED.test(clause)) return { kind: 'empty' }
  }
  if ((word === '就好了' || word === '要是') && !ZH_IF.test(clause)) return { kind: 'empty' }
  if (ZH_WEAK.has(word) && !speaksToSeller(clause, tokens)) return { kind: 'empty' }
  return readRequest(tokens)
}

/** Something to be changed is named, or someone to change it. */
function speaksToSeller(clause: string, tokens: readonly Token[]): boolean {
  return (
    ZH_SELLER.test(clause) ||
    ZH_CHANGE.test(clause) ||
    tokens.some(({ entry }) => entry.kind === 'topic') ||
    pickWant(tokens) !== null
  )
}

function readEnglish(clause: string, tokens: readonly Token[], live: boolean): Wish {
  if (EN_OWN_WISH.test(clause)) return { kind: 'empty' }
  if (EN_HELP.test(clause) && !/\b(?:make|tutorial on|video on)\b/.test(clause)) return { kind: 'question' }
  if (EN_ASKS.test(clause)) return { kind: 'question' }
  const modal = EN_MODEL.test(clause) || /\b(?:can|could|would) (?:you|u|we)\b/.test(clause)
  if (modal && !EN_CHANGE.test(clause) && !/\b(?:please|pls|plz)\b/.test(clause)) return { kind: 'question' }
  if (live && !modal && pickWant(tokens) === null && !/\b(?:you|show|stream|please)\b/.test(clause))
    return { kind: 'empty' }
  return readRequest(tokens)
}

/** 可以便宜点吗, 能补货吗: a request in the form of a question. */
export function readPlea(clause: string, tokens: readonly Token[]): Wish | null {
  return ZH_PLEA.test(clause) && ZH_PLEA_CHANGE.test(clause) ? readRequest(tokens) : null
}

/** What a request asks for. */
export function readRequest(tokens: readonly Token[]): Wish {
  const token = pickWant(tokens)
  const noun = tokens.find(({ entry }) => entry.kind === 'topic' && entry.facet !== 'seller')
  const want = token === null ? (noun?.entry.want ?? null) : wishedBy(token.entry, noun?.entry)
  const aspects = new Set<Aspect>()
  for (const aspect of token?.entry.aspects ?? []) aspects.add(aspect)
  for (const aspect of noun?.entry.aspects ?? []) aspects.add(aspect)
  return { kind: 'request', want, aspects: [...aspects], token: token ?? noun ?? null }
}

/** The most telling word of a wish: a colour or feature, else a measure, else a fault to be mended, else praise to be earned. */
function pickWant(tokens: readonly Token[]): Token | null {
  const named = tokens.find(({ entry }) => entry.kind === 'value' && !LOOSE_COLOURS.has(entry.want ?? ''))
  if (named !== undefined) return named
  for (const kinds of ORDER) {
    for (const token of tokens) if (kinds.includes(token.entry.kind) && token.entry.want !== null) return token
  }
  return null
}

/** A named colour says more than 'paler' or 'another one' beside it. */
const LOOSE_COLOURS = new Set(['colour=softer', 'colour=darker', 'colour=more_colours'])

const ORDER: readonly (readonly Entry['kind'][])[] = [['value'], ['feat'], ['dim'], ['bad'], ['good']]

function wishedBy(entry: Entry, noun: Entry | undefined): string | null {
  if (entry.kind === 'dim' && noun !== undefined && !noun.aspects.includes(entry.aspects[0] as Aspect)) return noun.want
  return entry.want
}
