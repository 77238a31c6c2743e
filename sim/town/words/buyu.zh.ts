/** What people say to the umbrella works in Chinese; see `core.ts` for how a page is read. */
export const buyuZh = `
= two-people q function=two_people @night-umbrella
两个人能不能用
两个人撑够不够大
我和男朋友一起打会湿肩膀吗
能遮住两个人吗，我俩都不瘦
情侣用够大吗
带娃能一起打吗，娃六岁
接孩子放学，一大一小够用不
直径多少，俩人挤一挤行不行
两个大人站里面拍一下呗
{q function=two_people} 98公分是一个人的还是两个人的？
一个人发光还是两个人一起发光，就想问这个
{cq function=two_people} 看着好小，两个人是不是要淋一个
{s function=two_people} 出个双人的吧，雨天送人回家的那种
{s function=two_people} 再大一圈就能两个人走了
{q function=two_people} 我180他185，能装下我们俩吗
{q function=two_people} 两个人打，外面那只胳膊湿不湿
{c function=two_people} 昨天两个人打的，各湿一半，很公平
{q function=two_people} 跟同事拼伞够不够，不想贴太近
{q function=two_people} 背着书包再加一个人行吗
{s function=larger} 能做大点吗老板，一米一以上

= waterproof q function=waterproof @night-umbrella
防不防水
这伞面防水吗，看着薄薄的
大雨会漏吗
缝线那里会不会渗
甩两下能干吗
灯进水了会不会坏
{q function=waterproof} 发光的，漏电吗，别笑我认真的
{q function=waterproof} 暴雨试过没有，求拍
梅雨季天天打，防水层能撑多久
{q function=waterproof} 充电口有盖子吗，淋雨怕不怕
伞布是什么布，泼水的还是吸水的
{s stream=show_in_use} 倒一桶水上去看看
{q function=waterproof} 收起来的时候滴水吗，能直接放包里不
台风天敢打吗
泡水里会短路吗
{q function=waterproof} 用久了会不会像我那把一样里面下小雨
{c function=waterproof} 上次买的别家发光伞，一场雨就灭了
{q function=waterproof} 防水等级多少
{s stream=show_in_use} 拿吸墨纸垫下面测一下呗，空口无凭
{q function=waterproof} 淋两个小时里面会潮吗
{q function=waterproof} 手柄的开关防水不
{q function=waterproof} 这么好看，防水吗

= sun-shade q function=sun_shade @night-umbrella
遮不遮阳
晴天能当遮阳伞吗
防晒不，UPF多少
有没有涂层，夏天打晒不晒
白天也能用吗还是只能晚上装酷
{s function=sun_shade} 加个黑胶就晴雨两用了
{q function=sun_shade} 月白色透光吗，会不会晒
紫外线卡测过吗
{s function=sun_shade} 给它加防晒吧，一把伞解决一年
夏天暴晒的中午敢打吗
{q function=sun_shade} 打着它脸会黑吗
{s stream=show_in_use} 用那个紫外线测试卡试试
{q function=sun_shade} 伞下面凉快不凉快
{q function=sun_shade} 太阳直射灯条会不会坏
{c function=sun_shade} 白天透光，跟没打一样
{q function=sun_shade} 遮光率多少

= reflective-edge s function=reflective_edge @night-umbrella
加一圈反光边吧，骑车晚上安全
伞边能不能反光，车灯一照就看见
{s function=reflective_edge} 求反光条！我每天走国道边上回家
要是边边有反光的就更安全了
给孩子用的话希望有反光边
{q function=reflective_edge} 有没有带反光边的
{s function=reflective_edge} 灯会没电，反光不会，加一圈吧
{s function=reflective_edge} 夜跑的人举手，要反光边
{s function=reflective_edge} 货车司机真的看不见，反光边救命

= hook s function=hook @night-umbrella
手柄能不能做个挂钩，地铁上好挂
加个小钩子可以挂桌边
{s function=hook} 直柄没地方挂，弯一下呗
{q function=hook} 能挂在包上吗，有扣没有

= bamboo-handle s material=bamboo_handle @night-umbrella
手柄换成竹节的吧，配这个光绝了
想要竹节柄，老伞厂应该有吧
{s material=bamboo_handle} 塑料柄可惜了，竹子的我加三十

= ask-light q function=longer_battery @night-umbrella
充一次能亮多久
灯能单独关吗，白天不想亮
充电口什么口，typec吗
灯坏了能换吗
亮度能调不，会不会晃别人眼
{c function=longer_battery} 亮了五个小时就没了，说好九个
{q function=works} 开关按哪里呀我按不亮
{s function=warmer_light} 出个暖光版，白光有点冷
{q function=longer_battery} 冬天电池掉得快吗
{s function=dimmer} 要是能调三档亮度就好了

= ask-wind q function=windproof
抗风吗，我们这儿海边
会不会一吹就翻
骨架是铁的还是碳纤维
{c function=windproof} 第一天就被吹翻了，骨没断，脸断了
青岛的风它顶得住吗
{q function=windproof} 翻过去能自己翻回来吗
{c quality=more_durable} 伞骨折了一根，才两个月

= ask-size q size_fit=lighter
多重啊
收起来多长，能放托特包吗
女生单手撑得住吗
{s size_fit=lighter} 再轻一点就好了，手酸
比手机重吗
折起来能塞电脑包侧袋不
= ask-price q price=cheaper
多少钱
两把有优惠吗
这个和银边的差在哪，贵五十
跟拼夕夕二十块的有什么区别
包邮吗
= ask-stock q stock=restock
夜蓝还有货吗
什么时候补货
月白断了？
上次没抢到，今天还有没有
要二十把公司发福利，有货吗
= ask-shipping q delivery=faster
今天能发吗，明天下雨
几天到北京
周末发货不
能指定送到公司吗
寄到长沙要几天
{q delivery=undamaged} 长柄的寄过来会不会断
= ask-care q usage=how_to_care
湿着收起来会发霉吗
生锈怎么办
伞面脏了怎么洗
灯条多久充一次不伤电池
= ask-real q authenticity=as_described
真有这么亮吗还是调了色
视频里是加了后期吧
{q authenticity=as_described} 这雨是真的雨还是水管
碳纤维是真碳纤维？
= praise p
看了二十遍，一句话没说，把我看哭了
不说话的视频最治愈
夜里那一下亮起来，鸡皮疙瘩
审美在线，给老板磕一个
终于有人认真做伞了
下雨天突然没那么讨厌了
收到了，比视频还好看
雨声好好听，白噪音
问啥都回，还真去拍，这老板能处
这光，像把月亮带在身上
撑开的声音好解压
父子两代做伞，有味道
{p day:12} 防水那条拍得太实在了，桶都倒完了
{p day:14} 一个半人哈哈哈哈太诚实了，就冲这句话买
{p day:19} 加大以后两个人真的够了，谢谢听劝
听劝的老板运气不会差
= buy b
夜蓝一把，坐等下雨
买了，就为了下班那段黑路
链接链接链接
怎么买
给我爸也来一把
{b function=two_people} 等双人的，出了就买
{b function=reflective_edge} 加反光边我立刻下单
已下单，备注要月白
再买一把放车里
求上链接，钱包准备好了
= advice p
{p} 买夜蓝，月白容易脏
{p} 怕晒的直接买黑胶那把，别为难这把
{c function=windproof} 海边的朋友别冲，风太大
{p function=two_people day:19} 想两个人用的买新款112的
{c function=longer_battery} 建议大家先充满电再出门，不然路上尴尬
= rhetorical c
{c price=cheaper} 一把伞一百多，它会自己走路吗
{c function=two_people} 拍得这么浪漫结果只够一个人？
{c stock=restock} 每次进来都没货，饥饿营销呢？
{o} 谁能拒绝一把会发光的伞呢
= complain-quality c quality=better_workmanship
伞套线开了
按钮有点松
{c taste_smell=no_odour} 拆开一股胶味
{c quality=no_defects} 伞面有个黑点擦不掉
灯一闪一闪的，接触不良？
{c delivery=correct_item} 拍的夜蓝来的月白
伞骨有一根是歪的
= wish-other s
{s function=easier_to_open} 儿童伞的扣太紧了，我家娃推不动
{s design=wrist_strap} 遮阳伞加根手绳吧
{s design=longer_cover} 伞套做长一点，湿的塞不进去
{s colour=more_colours} 出个墨绿
{s stream=show_in_use} 下次拍拍大风天
{s stream=another_topic} 想看做伞的过程
{s stream=show_in_use} 地铁口收伞那一下也拍拍
{s function=auto_close} 要是自动收的就好了
{s colour=more_colours} 暖黄色的光配暗红伞面，信我
{s price=coupon} 老客有券吗
{s service=spare_parts} 伞骨可以单独卖吗，坏一根换一根
`
