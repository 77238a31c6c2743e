/** Measure words (dim): '>excess' is asked for by too much of it, '=want' by too little; + and - say how it stands alone. */
export const ZH_MEASURES = `
dim size_fit=longer >shorter .long | 长 长长
dim size_fit=shorter >longer .short | 短 短短
dim size_fit=larger >smaller .big | 大 肥大 宽大 宽松 
dim size_fit=smaller >larger .small | 小 小小
dim@fruit,food size_fit=larger >smaller + .big | 大 
dim@fruit,food size_fit=larger >larger - .small | 小 小小
dim size_fit=larger >smaller .wide | 宽 肥 胖 松 松垮
dim size_fit=smaller >larger .narrow | 瘦 紧 窄 勒 紧身 挤 憋
dim size_fit=larger >smaller .tall | 高
dim size_fit=smaller >larger .low | 低 矮
dim@fruit,food size_fit=larger >larger - .few | 少
dim size_fit >larger .few | 少
dim@food,fruit size_fit=larger >smaller .many | 多
dim size_fit >smaller .many | 多
dim size_fit=heavier >lighter .heavy | 重 沉 笨重
dim size_fit=lighter >heavier + .light | 轻便 轻巧 轻薄
dim material=thicker >thinner .thick | 厚 厚实 厚重
dim material=thinner >thicker .thin | 薄 单薄
dim material=softer >softer - .hard | 硬 粗糙 扎 僵硬 硬邦邦
dim@fruit taste_smell=better_taste >better_taste - .hard | 硬 生
dim@fruit,food quality=fresher >fresher - .soft | 软 面面的 干
dim material=softer >better_fabric + .soft | 软 柔软 软软 软糯 糯
dim@clothes material=breathable >breathable - .hot | 热 闷 闷热
dim price=cheaper >cheaper - .dear | 贵 高价 小贵
dim price=cheaper >cheaper + .cheap | 便宜 实惠 划算
dim delivery=faster >faster - .slow | 慢 缓慢 龟速 磨蹭
dim delivery=faster >faster + .fast | 快 迅速 飞快 快捷 快速
dim@device function=faster >faster - .slow | 慢 迟钝 缓慢
dim@device function=faster >faster + .fast | 快 流畅 顺畅 灵敏 快捷
dim@live,tutorial stream=slower >faster - .slow | 慢
dim@live,tutorial stream=faster >slower .fast | 快
dim colour=darker >softer .pale | 浅 淡 素
dim colour=softer >darker .dark | 深 暗 暗沉
dim colour=brighter >softer .bright | 艳 鲜艳 亮 扎眼 刺眼 艳丽 饱和 花哨
dim@food,fruit taste_smell=stronger_taste >stronger_taste - .pale | 淡 清淡 没味
dim taste_smell=sweeter >less_sweet + .sweet | 甜 香甜 甘甜
dim taste_smell=sweeter >sweeter - .sour | 酸 酸涩 涩 酸酸的
dim@food taste_smell=less_salty >less_salty - .salty | 咸 齁
dim@food taste_smell=less_spicy >less_spicy .spicy | 辣
dim@food taste_smell=less_oily >less_oily - .oily | 油 油腻 腻
dim@food taste_smell=hotter_food >hotter_food - .cold | 凉 冷 冰凉 冰冷
dim@food taste_smell=hotter_food >hotter_food - .hard | 硬 夹生
dim@food,device function=less_heat >less_heat .hot | 烫 发烫
dim@device function=less_heat >less_heat - .hot | 热 发热 烫手 烫
dim@care material=less_greasy >less_greasy - .oily | 油 油腻 油乎乎 粘 黏 粘腻
dim@care function=smoother_hair >smoother_hair - .dry | 干 涩 干燥 干涩 毛躁 打结
dim function=quieter >quieter - .loud | 吵 噪音大 吵人
`

/** Facet of a noun, axis of a measure word, polarity said plainly, and what is asked for when it is bad. */
export const PAIRS = `
sound small - function=louder
sound big + -
sound low - function=louder
voice small - stream=clearer_sound
voice low - stream=clearer_sound
battery short - function=longer_battery
battery long + -
battery small - function=longer_battery
battery big + -
battery fast - function=longer_battery
battery slow - function=longer_battery
screen big + -
screen small - function=better_screen
screen low - function=better_screen
screen high + -
storage small - function=more_storage
storage low - function=more_storage
storage big + -
smell big - taste_smell=no_odour
smell heavy - taste_smell=no_odour
smell thick - taste_smell=no_odour
smell pale + -
smell bright - taste_smell=no_odour
taste heavy - taste_smell=better_taste
taste big - taste_smell=better_taste
taste pale - taste_smell=stronger_taste
taste many + -
taste few - size_fit=larger
price tall - price=cheaper
price high - price=cheaper
price big - price=cheaper
price low + -
value tall + -
value high + -
value big + -
value low - price=cheaper
price small + -
effect big + -
effect small - function=stronger_effect
effect few - function=stronger_effect
effect many + -
works many + -
works few - function=works
works hot - function=less_heat
bulk big + size_fit=larger
bulk small - size_fit=larger
bulk many + -
bulk few - size_fit=larger
bulk light - size_fit=larger
fresh big + size_fit=larger
fresh small - size_fit=larger
fresh sour - taste_smell=sweeter
fresh hard - taste_smell=better_taste
fresh few - size_fit=larger
fresh dear - price=cheaper
fresh pale - taste_smell=stronger_taste
fresh sweet + taste_smell=sweeter
colour big - colour=as_pictured
colour heavy - colour=softer
colour many + -
colour few - colour=more_colours
look many + -
look few - design=more_styles
look big - design=nicer_design
quality many - quality=better_workmanship
promo many + -
promo few - price=more_promotions
promo big + -
promo small - price=more_promotions
signal small - function=better_signal
signal big + -
signal few - function=better_signal
signal low - function=better_signal
courier long - delivery=faster
service slow - service=reply_faster
service fast + -
seller slow - service=reply_faster
seller fast + -
cloth thin - material=thicker
cloth thick + -
cloth light + -
weight heavy - size_fit=lighter
speed slow - function=faster
stock few - stock=restock
view small - stream=show_closer
flower small - quality=larger_heads
flower big + quality=larger_heads
`
