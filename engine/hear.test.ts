import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from './hear.ts'

/** category | text | acts | aspects | want; '-' is none. */
function check(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [category = '', text = '', acts = '', aspects = '', want = ''] = line.split('|').map((cell) => cell.trim())
    const heard = hear({ text, category })
    assert.equal(heard.acts.toSorted().join(' '), acts.split(' ').toSorted().join(' '), text)
    if (aspects !== '*')
      assert.equal(heard.aspects.toSorted().join(' ') || '-', aspects.split(' ').toSorted().join(' '), text)
    assert.equal(heard.want ?? '-', want, text)
  }
}

test('a complaint and the wish behind it meet in one want', () => {
  check(`
    衣服     | 裤子太长了,拖地           | complaint            | size_fit | size_fit=shorter
    衣服     | 希望能再短一点            | suggestion           | size_fit | size_fit=shorter
    羊绒     | 配阔腿裤太长,我都塞进去   | complaint            | size_fit | size_fit=shorter
    clothing | way too long for me       | complaint            | size_fit | size_fit=shorter
    clothing | could you make it shorter | suggestion           | size_fit | size_fit=shorter
    衣服     | 太長了,想要短一點         | complaint suggestion | size_fit | size_fit=shorter
  `)
})

test('advice to other buyers is a complaint, or praise, never a suggestion', () => {
  check(`
    衣服     | 建议大家别买,洗一次就掉色    | complaint | quality  | quality=no_fading
    衣服     | 偏小,建议拍大一码            | complaint | size_fit | size_fit=larger
    衣服     | 质量很好,建议购买            | praise    | quality  | -
    clothing | don't buy, it shrinks        | complaint | quality  | quality=no_shrinking
    clothing | runs small so buy a size up  | complaint | size_fit | size_fit=larger
  `)
})

test('a hope without content is no suggestion; a hope that the seller acts is one', () => {
  check(`
    衣服 | 希望店家越来越好        | other      | - | -
    衣服 | 很喜欢,希望耐穿         | praise     | - | -
    手机 | 希望不要失望            | other      | - | -
    水果 | 希望商家把包装做结实些  | suggestion | * | packaging=sturdier
  `)
})

test('a question that only vents is a complaint', () => {
  check(`
    衣服 | 这什么质量?               | complaint | * | quality=better_workmanship
    水果 | 能不能用点心             | complaint | - | -
    衣服 | 怎么好意思卖这么贵?       | complaint | * | price=cheaper
  `)
})

test('questions name what they ask about', () => {
  check(`
    伞       | 防不防水              | question | function     | function=waterproof
    伞       | 两个人能不能用        | question | function     | function=two_people
    伞       | 遮不遮阳呀            | question | function     | function=sun_protection
    衣服     | 身高165穿什么码       | question | size_fit     | size_fit=size_advice
    衣服     | 请问怎么洗            | question | usage        | usage=how_to_wash
    鲜花     | B和A差在哪            | question | quality      | quality=what_is_grade_a
    家居     | 长条抱枕单卖吗        | question | stock        | stock=sold_separately
    护肤     | 是不是正品            | question | authenticity | authenticity=genuine
    umbrella | is it waterproof?     | question | function     | function=waterproof
    umbrella | can two people use it | question | function     | function=two_people
    clothing | how do I wash it?     | question | usage        | usage=how_to_wash
  `)
})

test('colours and features are values one can wish for', () => {
  check(`
    羊绒     | 颜色太艳,有没有淡一点的樱花粉 | complaint suggestion | colour | colour=cherry_blossom_pink
    羊绒     | 能不能出个浅蓝                | suggestion           | colour | colour=light_blue
    clothing | would love it in navy         | suggestion           | colour | colour=navy
    clothing | does it come in other colors? | question             | colour | colour=more_colours
    伞       | 加个反光边就好了              | suggestion           | design | design=reflective_edge
    伞       | 求出竹节柄                    | suggestion           | design | design=bamboo_handle
    羊绒     | 又老又土,像我妈的             | complaint            | design | design=less_dated
    羊绒     | 颜色显老                      | complaint            | colour design | design=less_dated
  `)
})

test('denial turns a judgement round', () => {
  check(`
    衣服     | 不掉色也不起球          | praise    | quality  | -
    衣服     | 没有色差                | praise    | colour   | -
    衣服     | 料子不舒服              | complaint | material | material=softer
    衣服     | 不是很贵                | praise    | price    | -
    水果     | 一点都不甜              | complaint | taste_smell | taste_smell=sweeter
    手机     | 待机时间不够长          | complaint | function | function=longer_battery
    clothing | not itchy at all        | praise    | material | -
    clothing | the zipper doesn't work | complaint | *        | function=works
  `)
})

test('a noun turns the meaning of a measure', () => {
  check(`
    手机 | 声音太小 | complaint | function    | function=louder
    水果 | 个头很大 | praise    | size_fit    | -
    水果 | 个头不大 | complaint | size_fit    | size_fit=larger
    衣服 | 味道有点大 | complaint | taste_smell | taste_smell=no_odour
    衣服 | 价格有点高 | complaint | price       | price=cheaper
    衣服 | 客服回复太慢 | complaint | *         | service=reply_faster
  `)
})

test('buying, thanks and chatter are told apart', () => {
  check(`
    衣服     | 已拍,坐等收货        | purchase_intent        | - | -
    衣服     | 求链接               | purchase_intent        | - | -
    衣服     | 很满意,下次还会再来  | praise purchase_intent | - | -
    衣服     | 再也不会来买了       | complaint              | - | -
    clothing | just ordered two!    | purchase_intent        | - | -
    live     | hello everyone       | other                  | - | -
    直播     | 哈哈哈哈             | other                  | - | -
  `)
})

test('flowers and rooms have words of their own', () => {
  check(`
    鲜花 | 上次9块9全蔫了,买花跟猜硬币一样 | complaint  | quality   | quality=fresher
    鲜花 | 花头都折断了                   | complaint  | *         | packaging=no_broken_stems
    鲜花 | 能不能送货上门                 | suggestion | delivery  | delivery=home_delivery
    鲜花 | 怎么保鲜                       | question   | usage     | usage=keep_fresh
    家居 | 出租屋放不下                   | complaint  | size_fit  | size_fit=fits_small_home
  `)
})

test('the words that decided are marked in the raw text', () => {
  const text = '👍面料好,可惜ＴＯＯ長,太長了'
  const { why } = hear({ text, category: '衣服' })
  assert.deepEqual(why.map(({ start, end, cue }) => [text.slice(start, end), cue]).at(-1), ['太長', 'size_fit=shorter'])
})

test('advertising is spam and does nothing else', () => {
  const heard = hear({ text: '兼职刷单日赚三百 加微信 abc12345' })
  assert.deepEqual([heard.spam, heard.acts, heard.want], [true, ['other'], null])
})
