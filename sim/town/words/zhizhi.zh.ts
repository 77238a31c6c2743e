/** What people say to the flower shop in Chinese; see `core.ts` for how a page is read. */
export const zhizhiZh = `
= to-the-door c delivery=home_delivery
放驿站一天,断了两枝
{s delivery=home_delivery} 能不能送上门啊，花放驿站等于放太阳底下
{q delivery=home_delivery} 送货上门吗
快递直接丢驿站，我下班去拿已经蔫了
{q delivery=home_delivery} 可以备注送到家吗，他们从来不看备注
{s delivery=home_delivery} 加钱也行，求送上门
驿站九点关门我十点下班，花在里面过了两夜
{s delivery=home_delivery} 鲜花就不该放驿站，换个上门的快递吧
{q delivery=home_delivery} 我家六楼没电梯，能送到门口吗
送我妈的，她腿不好，让她去驿站取，我心里难受
{c delivery=home_delivery} 电话都没打直接签收，在驿站闷了一天
{s delivery=home_delivery} 生日花能约时间送到手上就好了
{s delivery=home_delivery} 能选送上门吗，贵五块我都愿意
{c delivery=home_delivery} 驿站小哥把箱子横着压最底下
{q delivery=home_delivery} 哪个快递会送到家，我备注一下
{c delivery=home_delivery} 夏天驿站铁皮房四十度，什么花受得了
{cs delivery=home_delivery} 到了也不通知，希望换成会打电话会上门的
{q delivery=home_delivery} 公司前台代收行吗，别放柜子就行
{c delivery=home_delivery} 塞快递柜里了，箱子都挤变形
{s delivery=home_delivery} 希望能派送到门口，老人家收不了驿站

= heads-snap c packaging=sturdier
花头断在箱子里，三枝
一打开脑袋掉了四个
断头，又是断头
箱子太矮了吧，花是弯着来的
{s packaging=sturdier} 花头能不能套个套
{s packaging=sturdier} 里面绑一下，不要让花在箱子里打架
枝子好好的，头全断了，看着心疼
花头压扁了，像被人坐过
{cs packaging=sturdier} 包装太简单，就一层报纸，建议加个硬撑
{s packaging=sturdier} 换个高点的箱子吧求你们
运输路上晃断的，脖子那一截
{c packaging=sturdier} 20枝断了3枝，刚好是最好看的3枝
{s packaging=sturdier} 学学隔壁用泡沫托，一枝都没断过
{q packaging=sturdier} 寄东北会不会断头，上次断了五枝
{c packaging=sturdier} 保水棉掉出来了，箱底全是水，纸箱烂了
{c packaging=sturdier} 箱子一捏就瘪

= ask-grade q usage=explain_grade
B和A差在哪
A级是谁评的
花头怎么量啊，拿尺子吗
饱和度是什么意思
为什么别家九块九也写A级
{q usage=explain_grade} 第一次来，ABCDE怎么分的
C级能看吗，便宜好多
{q usage=explain_grade} 有没有比A更高的
5.5厘米是开之前还是开之后量
B级养得久吗，还是只是头小
荷兰的分级和昆明的一样吗
{q usage=explain_grade} 怎么看一把花是不是一个批次的
批次号在哪看
{q usage=explain_grade day:10} 为啥0821那批是B，看着挺好啊

= doubt-grade c authenticity=as_described
上次9块9全蔫了,买花跟猜硬币一样
{q authenticity=as_described} 你说A就A，凭什么信
别家也说A级，到手跟草一样
{c authenticity=as_described} 写的A发的C吧，头就三厘米
{q authenticity=as_described} 检验单能看吗
{c authenticity=as_described} 隔壁直播间喊9.9 A级，骗鬼呢
{q authenticity=as_described} 现场量一枝给我看看
{c authenticity=as_described} 买了三家，三家都叫A，三个样子

= wilted c quality=fresher
全蔫了
到手就软塌塌的
醒了一晚上没醒过来
花瓣边都黑了
{c quality=fresher} 才两天就掉瓣
{q quality=fresher} 蔫了还能救吗
叶子发黄，一看就是老花
{s quality=fresher} 能发新鲜点的吗，别发冷库存货
百合到了就开完了，含苞呢？
{c quality=fresher} 第三天就低头，说好的七天呢
{c quality=fresher} 根都发臭了
郁金香到深圳已经谢了
{q quality=fresher} 今天剪的还是昨天剪的
{c quality=fresher} 有五枝是干的，一碰就掉

= taught p
看了一个月，现在去花店我都能挑了
原来A是量出来的，不是喊出来的
讲得比我老师清楚
听完才知道以前被坑了多少次
{pb} 懂了分级再买B，一点也不亏
第1826天，佩服
{p} 天天来听课，今天第40天打卡
花的故事讲得真好听，我女儿每天要听
{p} 学会看批次了，谢谢枝枝
量花头那段我录下来给我妈看了

= ask-care q usage=how_to_keep
到家先干嘛，要剪根吗
醒花醒几个小时
水里要不要放糖啊
放空调房行吗
要不要摘叶子
玫瑰外面那层丑瓣能撕吗
{q usage=how_to_keep} 郁金香越长越歪怎么办
百合花粉沾衣服上了咋洗
几天换一次水
{q usage=how_to_keep} 保鲜剂放多少
养了三天耷拉头了，怎么抢救
瓶子多高合适
= ask-size q size_fit=true_to_size
20枝有多大一束
枝子多长啊
花头几公分
六枝百合能开几朵
配多大的花瓶
= ask-colour q colour=as_pictured
粉雪山到手是不是这么粉
香槟色拍出来会不会发黄
红色是正红还是暗红
{q colour=more_colours} 有蓝色的吗
= ask-price q price=cheaper
多少钱一把
两把包邮吗
七夕会涨价吗
{s price=coupon} 老粉有没有券
B级便宜多少
能包月吗，每周一束那种
= ask-stock q stock=restock
郁金香还有吗
白玫瑰什么时候有
洋牡丹上不上
今天还有A级吗
= ask-shipping q delivery=faster
今晚拍几点发
明天能到武汉吗
周六要用，来得及吗
哈尔滨零下能发吗
空运还是陆运
{q delivery=faster} 次日达有吗，我妈生日
{q delivery=schedule} 能约520那天到吗
发到拉萨行不行
= ask-real q authenticity=genuine
是云南直发吗
自己的花田还是市场拿的
{q authenticity=genuine} 真的是当天采的吗
= praise p
{p day:24} 20枝一枝没断，新包装绝了
开了九天！九天！
打开箱子整个屋子都香了
花头比我手机还宽
枝枝说话好温柔
晚发了两个小时自己赔了我五块，我都没发现
{p} 客服秒赔，断枝发个照片就退了
不喊价不催单，就讲花，舒服
每周一束，丢掉坏心情
老公以为我有外遇了，其实是我自己买的
花到了，眼泪也到了
B级也很能打好吗
杆子又直又硬，叶子油亮
这家真不是猜硬币
{p day:24} 水帽这个设计太贴心了
= buy b
红的来一把
A级两束，一束送我妈
刚拍了B级，插厕所都好看
蹲郁金香
每周来一把，养成习惯了
链接几号
拍了，备注晚点发，出差
白玫瑰有了叫我
给前台小姐姐也带一把
今天发工资，奖励自己一束
= advice p
{p} 新手先买B，练手不心疼
{p} 到家斜剪45度，深水四小时，别偷懒
{c delivery=home_delivery} 大家别填驿站地址，填公司
{p} 别买9块9那种，信我，三天垃圾桶
{p} 百合要买含苞的，开了的别要
{c packaging=sturdier} 建议北方姐妹等新包装再买
= rhetorical c
{c authenticity=as_described} 现在谁家不写A级啊
{c delivery=home_delivery} 花放驿站是准备让它自己走回家吗
{c quality=fresher} 这叫鲜花？这叫干花吧
{c price=cheaper} 情人节涨三倍，花知道吗
= complain-quality c quality=no_defects
有虫，小黑虫
有三枝是短的，混进来的
{c delivery=complete_order} 少了一枝，数了三遍19
{c quality=no_defects} 叶子上有白斑
{c colour=as_pictured} 说是香槟，来的是黄
刺没打干净，扎了一手
= wish-other s
{s stock=more_kinds} 上点洋牡丹和芍药吧
{s packaging=less_waste} 包装可以少点塑料吗
{s service=subscription} 出包月吧，每周一束自动发
{s usage=care_card} 箱子里放张养护卡片，我妈不会弄
{s stream=another_topic} 明天讲讲怎么养绣球
{s function=card_message} 卡片能手写吗
{s delivery=schedule} 希望能选收花日期
{s price=gift} 送点尤加利叶呗
{s stream=visit_place} 带我们去看看花田吧
{s colour=more_colours} 想要多头的小玫瑰，奶茶色
`
