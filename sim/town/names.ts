import type { Chance, Lang } from './chance.ts'

const adjectives = [
  '爱吃橘子的',
  '睡不醒的',
  '不想上班的',
  '会飞的',
  '慢半拍的',
  '晒太阳的',
  '半夜写稿的',
  '迷路的',
  '爱喝茶的',
  '种花的',
  '数星星的',
  '戴眼镜的',
  '想退休的',
  '怕冷的',
  '刚下班的',
  '发呆的',
  '存钱的',
  '养猫的',
  '爱笑的',
  '左撇子',
]
const beings = [
  '小鲸鱼',
  '橘猫',
  '树懒',
  '土豆',
  '柯基',
  '阿秋',
  '豆包',
  '小刺猬',
  '芒果',
  '麻雀',
  '青团',
  '考拉',
  '水母',
  '团子',
  '糯米',
  '栗鼠',
  '云朵',
  '河马',
  '萝卜',
  '年糕',
]
const given = [
  '晚晚',
  '知夏',
  '一诺',
  '清禾',
  '念念',
  '思远',
  '佳佳',
  '婷婷',
  '梦瑶',
  '子涵',
  '雨桐',
  '阿宁',
  '小雅',
  '静姝',
  '若溪',
  '安安',
  '小七',
  '桃桃',
  '阿梨',
  '初一',
  '十三',
  '苏苏',
  '木木',
  '西西',
  '小北',
  '阿南',
  '林林',
  '圆圆',
  '可乐',
  '丸子',
  '米粒',
  '小葵',
  '阿满',
  '青青',
  '朵朵',
  '乐乐',
  '文文',
  '小昭',
  '阿离',
  '莹莹',
]
const surnames = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '马',
  '朱',
  '胡',
  '林',
  '郭',
  '何',
  '高',
  '罗',
  '郑',
  '梁',
  '谢',
  '宋',
  '唐',
  '许',
  '邓',
  '冯',
  '韩',
  '曹',
]
const tails = [
  '妈妈',
  '爸爸',
  '同学',
  '老师',
  '在努力',
  '今天早睡了吗',
  '不熬夜',
  '的小店',
  '爱生活',
  '要加油',
  '的日常',
  '小姐',
  '先生',
  '阿姨',
  '在路上',
  '本人',
  '想放假',
]
const phrases = [
  '今天也要开心',
  '好好吃饭',
  '下雨天',
  '风吹麦浪',
  '春山可望',
  '半糖去冰',
  '岁岁平安',
  '人间值得',
  '慢慢来',
  '南风知我意',
  '人生海海',
  '一个人的早餐',
  '山有木兮',
  '月亮不营业',
  '听雨的人',
  '随便起个名',
  '取名好难',
  '路过人间',
  '且听风吟',
  '长安某',
]
const places = ['杭州', '成都', '昆明', '沈阳', '青岛', '武汉', '西安', '广州', '长沙', '苏州']
const enFirst = [
  'Jess',
  'Mia',
  'Tom',
  'Anna',
  'Leo',
  'Sophie',
  'Ben',
  'Clara',
  'Nina',
  'Oscar',
  'Ruth',
  'Hugo',
  'Ivy',
  'Dan',
  'Ella',
  'Max',
  'Grace',
  'Sam',
  'Lily',
  'Noah',
  'Kate',
  'Omar',
  'Priya',
  'Wei',
  'Yuki',
]
const enTail = [
  'knits',
  'in_shanghai',
  'reads',
  'abroad',
  'and_the_cat',
  'makes_tea',
  'k',
  'w',
  'outdoors',
  'daily',
  'hz',
  'studio',
  'on_foot',
  'who',
  '_x',
]
const marks = ['', '', '', '', '~', '🍃', '🌙', '🐟', '_', '☁️', '🍊', '🐈']

/** A nickname as people really pick them; not unique by itself. */
export function nickname(chance: Chance, lang: Lang): string {
  return lang === 'zh' ? zhNickname(chance) : enNickname(chance)
}

function zhNickname(chance: Chance): string {
  const shape = chance.int(12)
  const tail = chance.pick(marks)
  if (shape < 2) return chance.pick(adjectives) + chance.pick(beings)
  if (shape === 2) return chance.pick(given) + chance.pick(tails)
  if (shape === 3) return chance.pick(given) + chance.pick(['', '呀', '酱', '耶', '儿']) + (chance.int(90) + 10)
  if (shape === 4)
    return (
      chance.pick(['小', '阿', '老', '大']) +
      chance.pick(surnames) +
      chance.pick(['', '在家', '同学', '爱买', '不买了', '的快乐']) +
      tail
    )
  if (shape === 5) return `用户${1000000 + chance.int(8999999)}`
  if (shape === 6) return chance.pick(phrases) + tail + (chance.int(3) ? '' : String(chance.int(100)))
  if (shape === 7) return chance.pick(surnames) + chance.pick(given)
  if (shape === 8)
    return (
      chance.pick(places) +
      chance.pick(['阿姨', '小妹', '打工人', '土著', '漂着', '陈姐', '刘哥']) +
      (chance.int(2) ? '' : String(chance.int(60)))
    )
  if (shape === 9)
    return (
      chance.pick(beings) + chance.pick(['不怕冷', '想吃肉', '要早睡', '本尊', '二号', '的窝', '汽水', '没睡醒']) + tail
    )
  if (shape === 10) return chance.pick(given) + chance.pick(['🌸', '🍑', '✨', '🐰', '🦌', '🌿', '💤'])
  return `${chance.pick(given)}_${chance.pick(['y', 'lin', 'xx', 'zz', 'qq', 'cat', '0', 'ovo', 'w'])}`
}

function enNickname(chance: Chance): string {
  const first = chance.pick(enFirst)
  const shape = chance.int(4)
  if (shape === 0) return first + (chance.int(90) + 7)
  if (shape === 1) return `${first.toLowerCase()}_${chance.pick(enTail)}`
  if (shape === 2) return `${first} ${String.fromCharCode(65 + chance.int(26))}.`
  return first.toLowerCase() + chance.pick(['.', '']) + chance.pick(enTail)
}
