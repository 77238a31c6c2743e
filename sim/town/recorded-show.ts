import type { Words } from './chance.ts'
import { recordedShowKey } from './shows.ts'

/** One thing the shop does in the recorded twenty minutes; bullets come from the planned comments of the same show. */
export type ShowBeat = { second: number } & (
  | { kind: 'host'; words: Words }
  | { kind: 'pin'; product: string }
  | { kind: 'lesson'; key: string; title: Words; words: Words; seconds: number }
  | { kind: 'answer'; demand: string; words: Words }
  | { kind: 'viewers'; count: number }
)

const host = (second: number, zh: string, en: string): ShowBeat => ({ second, kind: 'host', words: { zh, en } })

export const recordedShow: { show: string; seconds: number; beats: readonly ShowBeat[] } = {
  show: recordedShowKey,
  seconds: 1200,
  beats: [
    { second: 0, kind: 'viewers', count: 86 },
    host(
      4,
      '晚上好，我是阿蘅。今天只有二十分钟，两件事：颜色和长度。',
      'Good evening, A Heng here. Twenty minutes tonight and two things: colour and length.',
    ),
    host(38, '先让后来的人坐下。你们说，我记。', 'Let the late ones find a seat. You talk, I write it down.'),
    { second: 70, kind: 'pin', product: 'cardigan' },
    host(
      74,
      '这件是现在的开衫，衣长五十八，正红。我穿给你们看，我一米六三。',
      'This is the cardigan as it is: 58 cm, true red. I am 163; here it is on me.',
    ),
    { second: 120, kind: 'viewers', count: 214 },
    host(
      150,
      '好多人说像妈妈的。我不辩解，你们多说两句，哪里像？',
      "Many say it's their mum's. I won't argue; tell me more. What about it?",
    ),
    host(
      212,
      '弹幕里三个问题最多：太艳、太长、起不起球。一个一个来。',
      'Three things come up most: too loud, too long, does it pill. One at a time.',
    ),
    {
      second: 228,
      kind: 'answer',
      demand: 'paler',
      words: {
        zh: '太艳：正红的饱和度是 72，你们衣柜里的燕麦是 24，难怪搭不上。',
        en: 'Too loud: the red has a saturation of 72, the oat in your wardrobe 24. No wonder they do not go.',
      },
    },
    {
      second: 300,
      kind: 'lesson',
      key: 'what-is-saturation',
      title: { zh: '饱和度是什么：同一团绒染三次', en: 'What saturation is: one ball of yarn, dyed three times' },
      words: {
        zh: '同一团白绒，染料放一份、三份、六份。绒没有变，变的是人眼先看见绒还是先看见颜色。低于二十五，先看见绒。',
        en: 'One ball of white yarn with one, three and six parts of dye. The yarn has not changed; what changes is whether the eye meets the yarn first or the colour. Under twenty-five it meets the yarn.',
      },
      seconds: 160,
    },
    { second: 330, kind: 'viewers', count: 402 },
    host(
      468,
      '樱花粉是十八，浅天蓝是二十一，样线在这里，还没有衣服。',
      'Cherry-blossom is eighteen, light blue twenty-one. Here is the yarn; there is no garment yet.',
    ),
    host(
      520,
      '太长的，我把衣角折上去。五厘米，五十三，看，卡在裤腰。',
      'Too long: I fold the hem up. Five centimetres, fifty-three; see, it sits on the waistband.',
    ),
    {
      second: 566,
      kind: 'answer',
      demand: 'shorter',
      words: {
        zh: '我不敢替老板答应，但我把「五十三」写在本子上了。',
        en: "I can't promise for the boss, but fifty-three is in the notebook.",
      },
    },
    { second: 600, kind: 'viewers', count: 533 },
    { second: 640, kind: 'pin', product: 'scarf' },
    host(
      646,
      '歇一口气，看围巾。流苏上个月剪到六厘米了，是你们说勾包链。',
      'A breather: the scarf. The fringe went down to six centimetres last month because you said it catches in bag chains.',
    ),
    host(
      742,
      '起球我说实话：前两周会起，洗两次就少了。背双肩包的别穿它。',
      'Pilling, honestly: a little in the first two weeks, less after two washes. Not under a rucksack.',
    ),
    { second: 820, kind: 'pin', product: 'jumper' },
    host(
      826,
      '圆领衫的领口放宽到十九了，扎着丸子头也能套。',
      'The crew neck is nineteen centimetres wide now; it goes over a bun.',
    ),
    { second: 900, kind: 'viewers', count: 571 },
    { second: 935, kind: 'pin', product: 'cardigan' },
    host(
      940,
      '回到开衫。喜欢长的现在买燕麦，喜欢短的先别买，等我们消息。',
      'Back to the cardigan. If you like it long, the oat is for you. If you want it short, wait; we will tell you.',
    ),
    host(
      1035,
      '对，我在劝你别买。买错了你退，我也累。',
      "Yes, I'm telling you not to buy. You'd send it back and we'd both be tired.",
    ),
    { second: 1100, kind: 'viewers', count: 498 },
    host(1120, '最后一分钟，还有没被我念到的吗？', 'Last minute. Anyone I have not read out?'),
    host(
      1180,
      '谢谢你们。改好了，每一个说过的人我都会告诉。',
      'Thank you. When it changes, everyone who said so will be told.',
    ),
  ],
}
