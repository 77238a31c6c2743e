/** Reviews, buyer-show captions and after-sales words in Chinese, by shop; see `core.ts` for how a page is read. */
export const reviewsZh = {
  nuanyan: `
= praise p place:review rating:5
料子真的好，轻，暖，贴身穿一点不扎。洗了两次没变形。
第三次买了，这次给婆婆，她舍不得穿，说过年再穿。
{p @cardigan} 燕麦色很温柔，办公室空调房穿一天刚刚好。
手感像云，价格比商场便宜一半，包装也用心。
{p @scarf} 围巾一条够暖整个冬天，水波纹很高级。
客服提醒我冷水手洗，还发了视频，现在还跟新的一样。
{p @coat} 大衣双面呢很挺，针脚细，值这个价。
{p @shawl} 披肩送妈妈，她拿着戒指试了真的能穿过去，笑了一晚上。
比预计早到一天，衣服叠得整整齐齐。
= praise p place:review rating:4
{p @cardigan} 很软很暖，扣一星因为扣子有点松，自己缝了两针。
{pc size_fit=shorter @cardigan} 料子五星，就是开衫偏长，配高腰裤要塞。
{pc colour=paler} 绒很好，颜色比想的艳，室内还好。
{p @vest} 马甲刚好，衬衫外面套着上班，就是领口略大。
= complain-quality c quality=no_pilling place:review rating:2
{c colour=paler} 颜色太艳，跟详情页不是一个感觉，最后送人了。
{c design=less_dated} 样子老气，二十多岁真穿不出去，可惜了料子。
{c size_fit=shorter} 太长了，我160，穿上腿没了。
{c quality=no_pilling @cardigan} 穿了一周腋下就起球，这个价不应该。
{c quality=no_defects @jumper} 袖口有个小破洞，换货等了六天。
{c delivery=faster} 说四十八小时发，结果第三天才揽收。
= complain-quality c quality=better_workmanship place:review rating:1
{c delivery=correct_item @cardigan} 拍的燕麦M，来的驼色L，客服让我自己选退还是留。
{c quality=better_workmanship @jumper} 洗一次缩成童装，洗标也没写清楚。
{c service=reply_faster} 问尺码两天不回，回了又说错，不会再来。
= complain-quality c quality=better_workmanship place:after-sales
有线头有跳针，要求换一件
{c delivery=correct_item} 颜色发错了
{c size_fit=larger} 偏小一码，想换L
{c material=not_itchy} 贴身穿起疹子，退
不想要了，还没拆
{q service=exchange} 可以换成燕麦色吗，运费谁出
= praise p place:buyer-show
拆箱五分钟，已经不想脱了
降温第一天，刚好用上
{p @cardigan} 燕麦色配牛仔裤，日常到不行，上班第五天没换
{p @scarf} 围巾和狗，狗比我先喜欢上
给我妈拍的，她说要发朋友圈
{p @coat} 双面大衣上身，风里站十分钟不冷
{p @jumper} 圆领打底叠穿西装，完美
`,
  buyu: `
= praise p place:review rating:5
{p @night-umbrella} 比视频还美，晚上小区里走一圈三个邻居问链接。
{p @night-umbrella day:20} 加大以后和老公一起打，两边肩膀都是干的。听劝的老板。
真的不漏，大雨走了二十分钟里面是干的。
做工比我以前几百块的都扎实，开合声音很好听。
{p day:8} 包裹里有一张手写的保养卡，好感动。
{p @child-umbrella day:30} 孩子的透明伞很安全，推扣改松以后她自己能打开了。
{p @pocket-umbrella} 口袋伞是真轻，放包里忘了好几天。
= praise p place:review rating:4
{p @night-umbrella} 亮起来很好看，就是充电线短了点。
{p @sun-umbrella day:26} 遮阳效果不错，加了手绳更顺手，颜色再多点就好了。
{pc size_fit=lighter} 好用，就是拿久了手酸。
{pc function=hook} 什么都好，就是没地方挂。
= complain-quality c quality=more_durable place:review rating:2
{c function=two_people} 两个人打肩膀各湿一半，宣传得那么浪漫。
{c function=longer_battery @night-umbrella} 灯五个小时就灭，标的九个小时。
伞骨两个月断了一根，海边风大也不至于。
{c delivery=undamaged @plain-umbrella} 长柄寄过来弯了一点。
{c function=sun_shade} 月白的白天透光，遮不了阳。
= complain-quality c quality=better_workmanship place:review rating:1
{c delivery=correct_item @night-umbrella} 夜蓝发成月白，明天还要用，无语。
{c delivery=faster} 下雨天买的伞，雨停了三天才到。
{c quality=better_workmanship @night-umbrella} 按键第二天就卡死，维修还要自己出邮费。
= complain-quality c quality=no_defects place:after-sales
按钮按不下去，要求换一把
{c delivery=correct_item} 款式发错了，不是我拍的这把
{c quality=no_defects @night-umbrella} 收到灯不亮
{c delivery=correct_item @night-umbrella} 颜色发错，夜蓝变月白
伞面有划痕
{c function=two_people} 太小了，两个人用不了，退
{q service=spare_parts} 断了一根骨能寄一根给我吗
{c delivery=complete_order @night-umbrella} 盒子是空的，里面没有充电线
= praise p place:buyer-show
{p @night-umbrella} 雨夜，路灯坏了，还好有它
终于等到一场雨，专门出门走了一圈
挂在玄关，客人来了都要撑开看看
{p @night-umbrella day:20} 和他一起，112 的，谁都没湿
{p @child-umbrella day:29} 女儿自己撑开的第一把伞
{p @night-umbrella} 车窗外拍的，整条街就我在发光
= reflective-edge ps function=reflective_edge place:buyer-show
亮是真的亮，后面的车还是离我太近，加个反光边吧
`,
  zhizhi: `
= praise p place:review rating:5
{p @red-roses day:24} 二十枝一枝没断，醒了四个小时全站起来了，杆子比筷子还直。
说今天十八点前走就十八点前走，第二天中午到的，还带着水。
{p @red-roses} 第九天了还有十二枝在开，冰箱都没放，服气。
晚了两个小时，券自己到账了，我还没来得及生气。
{p @b-roses} 听枝枝讲课买的B级，头是小一点，香味一点没小。
{p @lilies} 百合含苞到的，三天一朵一朵开，整个客厅都是香的。
{p day:24} 给住院的朋友订的，花头套一个个套着，护士都过来看。
{p @mixed-bouquet} 每周一束第五周了，颜色都不重样。
= praise p place:review rating:4
{p} 新鲜，就是有一枝短一截，不影响插。
{pc delivery=home_delivery} 花好，快递放驿站了，自己去拿的。
{p @pink-roses} 香槟色比图里深一点，也好看。
{pc quality=fresher} 开得有点快，四天就盛开了，可能我家暖气太足。
= wilted c quality=fresher place:review rating:2
{c packaging=sturdier} 断了四个头，箱子太矮。
到手就软，醒了一夜救回来一半。
{c delivery=home_delivery} 放驿站一整天没通知，蔫了七枝。
{c delivery=faster} 说次日达，第三天到的，花等不起。
{c colour=as_pictured @pink-roses} 说香槟来的黄色，插了也不搭。
= wilted c quality=fresher place:review rating:1
打开一股烂根味，整把扔了。
{c packaging=sturdier @red-roses} 二十枝断了九枝，保水棉是干的。
{c delivery=home_delivery} 没打电话直接塞柜子，四十度闷一天，全熟了。
= heads-snap c packaging=sturdier place:after-sales
断头三枝，照片已发
花头压扁两个，有图
{c packaging=sturdier} 开箱就断了四枝，要求赔
20枝里3枝弯了，花头还在
{c packaging=sturdier day:23} 水帽漏了，箱子湿透
= wilted c quality=fresher place:after-sales
全蔫了，视频已传
醒了六小时没起来，申请赔付
{c delivery=complete_order} 少两枝
花瓣黑边，五枝
{c colour=as_pictured} 颜色发错
{q service=refund} 晚了一天到，能赔吗
= to-the-door c delivery=home_delivery place:after-sales
放驿站没通知，花蔫了
没送上门，老人去拿摔了一下，很生气
签收不是我签的
= praise p place:buyer-show
第七天，还是全场最佳
给外婆的，她把旧年画摘了放花
{p day:24} 水帽、花头套、高箱，开箱像开礼物
{p @red-roses} 20枝A级，量了一下真的5.6
{p @b-roses} B级插三个瓶子，一屋子都有
{pc packaging=sturdier} 花很美，可惜断了两枝，剪短插小瓶了
`,
  slowhug: `
= praise p place:review rating:5
小熊放在显示器上，加班的时候看一眼，活过来了。
比想的沉，质感好，底座不晃。
送给要搬家的朋友，她说终于有个小家人。
= praise p place:review rating:4
{pc design=bigger} 可爱，就是小，要是能抱就好了。
{ps stock=sell_alone} 熊不错，但我来买抱枕的，什么时候卖？
= complain-quality c price=cheaper place:review rating:2
{c material=softer} 名字叫抱抱熊，结果是硬的，孩子抱了一下就放下了。
八十九块一只树脂熊，有点贵了。
{c delivery=undamaged} 耳朵寄断了，赔了，但心情没了。
= complain-quality c material=softer place:after-sales
以为是软的，退
{c delivery=undamaged} 耳朵断了，有照片
= praise p place:buyer-show
熊和我的第三杯咖啡
书架第二层，刚好缺它
`,
}
