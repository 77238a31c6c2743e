/** What people say to the cashmere shop in Chinese; see `core.ts` for how a page is read. */
export const nuanyanZh = `
= colour-paler cs colour=paler @cardigan
颜色太艳,有没有淡一点的樱花粉
{c colour=paler} 这个红太红了吧，穿出去像过年
{c colour=paler} 正红色真的hold不住，脸瞬间黄两度
{s colour=paler} 出个雾霾粉吧求求了
{s colour=paler} 能不能出点低饱和的颜色啊，莫兰迪那种
宝蓝太跳了，换成浅蓝我立马下单
{c colour=paler} 宝蓝好像校服
{s colour=paler} 想要那种奶乎乎的浅粉，不要玫红不要桃红
{c colour=paler} 颜色好饱和，看得我眼睛疼
{q colour=paler} 只有红蓝燕麦吗，没有淡色系？
{q colour=paler} 浅天蓝会出吗
{s colour=paler} 饱和度降下来，这衣服就是天花板
{c colour=paler} 料子好舍得，颜色好扎眼
{c colour=paler} 红的那件我婆婆很喜欢，这就是问题所在
{s colour=paler} 老板考虑下樱花粉呗，春天穿多好看
{c colour=paler} 黄皮表示这个红劝退
{s colour=paler} 颜色能不能做浅一点，显白那种
{c colour=paler} 上身太亮了，通勤根本穿不出去
{c colour=paler} 我同事说我像个红包
{s colour=paler} 建议出冰川蓝，奶油粉，鼠尾草绿，现在年轻人都穿这些
{q colour=paler} 有没有淡粉？就是那种几乎看不出来是粉的粉
{c colour=paler} 颜色太正了，正得没法搭
{c colour=paler} 羊绒是好羊绒，颜色是十年前的颜色
太浓了太浓了，兑点水吧这颜色
{s colour=paler} 燕麦还行，再多几个这种安静的颜色就好了
{s colour=paler} 要是有灰粉我买两件
{c colour=paler} 这蓝是真蓝啊，蓝得我后退两步
{q colour=paler} 会不会出浅色的呀，等很久了
{s colour=paler} 别再出大红了，出点清清爽爽的颜色
{c colour=paler} 喜庆，太喜庆了，我只想上个班
{c colour=paler} 颜色一艳就显廉价，可惜了这么好的绒
{s colour=paler} 粉可以出，但求淡，越淡越高级
{c colour=paler} 直播间灯下还行，自然光下红得发紫
{s colour=paler} 想要樱花快谢的时候那种粉
皮肤白的都嫌艳，别说我了，出个浅的吧
{c colour=paler} 试了正红，像要去领奖
{s colour=paler} 浅天蓝！浅天蓝！浅天蓝！
{c colour=paler} 这颜色拍照好看，人群里太显眼了，社恐不敢穿

= colour-paler c colour=paler @cardigan place:after-sales
颜色显老
颜色比图片艳，穿不出去，退了
红色太亮，不适合我，申请退货
宝蓝上身显黑，想换浅色没有，只能退
颜色太饱和，跟我的衣服都配不上
{cq colour=paler} 请问有没有淡一点的可以换？没有就退款吧
收到发现颜色很艳，家里人都说不适合我这个年纪
蓝色太跳，退货，料子没问题

= colour-paler cs colour=paler @cardigan place:buyer-show
红色实拍，没有滤镜，真的很红，姐妹们自己掂量。想要淡粉
料子满分，颜色扣两分，希望出浅一点的
蓝色自然光下是这样的，比我想的跳很多，出浅蓝我再买一件
借我妈拍的，她穿好看，我穿不行。给我一个樱花粉吧

= length-shorter c size_fit=shorter @cardigan
配阔腿裤太长,我都塞进去
太长了，我158穿上像睡袍
{s size_fit=shorter} 能不能短五厘米
{cs size_fit=shorter} 过胯了，显得腿短，短一点就绝了
小个子穿着像偷穿妈妈衣服
{s size_fit=shorter} 求出短款！现在谁还穿这么长的开衫
{q size_fit=shorter} 有没有短款？到腰那种
{q size_fit=shorter} 衣长58是M码吗？160穿会不会盖住屁股
裤腰都看不见了，比例全没了
配高腰裤只能塞，塞了又鼓一圈
{s size_fit=shorter} 衣长改到裤腰那里，真的，信我
长度好尴尬，不上不下
{s size_fit=shorter} 再短点就能配我所有的裙子了
我155，这长度直接封印
下摆堆在胯上，显胖十斤
{cs size_fit=shorter} 阔腿裤女孩哭了，建议剪掉一截
穿着像大学里的教导主任，主要是这个长度
{s size_fit=shorter} 短一点短一点短一点，重要的事说三遍
{q size_fit=shorter} 能定制短5cm吗，加钱也行
上次买回来我妈给我改短了，改完巨好看
要不是太长早下单了
{s size_fit=shorter} 出个小个子版本吧，150到160的人也要过冬
长度拖了后腿，字面意思
半身裙根本没法配，盖掉一半
{s size_fit=shorter} 主播把衣角折上去五厘米看看，对就这个长度，做这个
太长太长，矮个子不配穿羊绒吗

= length-shorter c size_fit=shorter @cardigan place:after-sales
衣服太长，配裤子不好看，退货
比预想的长，M码到大腿了
{q size_fit=shorter} 太长了，可以换短一点的款吗？
长度不合适，小个子别买这款
尺码没问题，就是衣长太长

= length-shorter cs size_fit=shorter @cardigan place:buyer-show
158/48kg,M码，配阔腿裤要塞一半进去，再短五公分就完美
放了两张，一张放下来一张塞进去，你们看哪个好看。所以求短款
身高160，这个长度我只能当小外套穿

= dowdy c design=less_dated @cardigan
又老又土,像我妈的
老气
这款式我外婆有一件一模一样的
土得很安心，但还是土
像单位退休发的
感觉穿上立刻四十五
{c design=less_dated} 一股子老干部味道
料子年轻人也想要，款式是给妈妈设计的吧
牛角扣真的很有年代感
我妈路过看了一眼说好看，我就知道完了
{s design=less_dated} 设计能不能年轻点啊
有种婆婆送的感觉
{q design=less_dated} 有没有年轻一点的款，二十几岁能穿的？
显老，真的显老，我没开玩笑
这不是复古，这是直接穿越
{s design=less_dated} 请个年轻设计师吧
适合四十岁往上，别硬说百搭
{c design=less_dated} 好好的羊绒做成了中老年专柜
像我高中班主任
土土的，但暖，矛盾
我穿上我男朋友喊了声阿姨

= dowdy c design=less_dated @cardigan place:after-sales
款式显老，不喜欢，退货
穿上比实际年龄大十岁，退了吧
{c design=less_dated} 送给妻子，她说太老气了
款式和想象中不一样，偏老气

= dowdy c design=less_dated @cardigan place:buyer-show
我28，朋友以为是我妈的衣服。料子真的好，样子真的老
最后给我妈穿了，她美得很。图是我妈

= thin-packable s function=packable
办公室空调冷死了，羊绒能不能出个薄的随身带

= itchy q material=not_itchy
会扎吗，我敏感肌
贴身穿扎不扎脖子
{c material=not_itchy} 领子那圈有点扎
之前买的别家羊绒扎得要命，你们这个呢
里面要不要穿打底，会痒吗
{c material=not_itchy} 第一次穿有点痒，洗了一次好些

= pilling q quality=no_pilling
起球吗
{c quality=no_pilling} 穿了三次袖口就起球了
会不会起球啊，背包蹭的那种
{c quality=no_pilling} 腋下全是小球球，心痛
羊绒都起球吗，还是便宜的才起球？
{c quality=no_pilling} 起球有点严重，送的那个去球器救不回来

= tight-neck c size_fit=larger @jumper
圆领套头的时候卡头
领口有点勒，扎着丸子头根本套不进去
{s size_fit=larger} 领口能放宽点吗
戴耳钉千万小心，领口紧
{q size_fit=larger} 领子弹性大不大，头大星人在线问

= ask-size q size_fit=true_to_size
165 110斤穿M还是L
我158/96斤拍哪个码
偏大还是偏小？平时穿S
溜肩能穿吗
胸围92的选几码呀
170的个子袖子会不会短
微胖130斤，L会勒吗
给妈妈买，她160/125,XL对吗
孕妇能穿吗，五个月
肩宽多少啊主播量一下
= ask-colour q colour=as_pictured
燕麦色会不会显黄
这个驼色和图片一样吗
黑皮选哪个颜色
{q colour=show_closer} 能不能拿到窗户边上看看颜色
炭灰是偏蓝还是偏黑
= ask-price q price=cheaper
开衫今天多少
第二件有优惠吗
比昨天贵了？
围巾和开衫一起拍减不减
双十一会不会更便宜，能保价吗
学生党问一句，最低多少
= ask-stock q stock=restock
燕麦M还有吗
S码补货吗，蹲两天了
大衣L断码了？
米白什么时候来
披肩送人要三条，够不够
= ask-care q usage=how_to_wash
能机洗吗
手洗用什么洗啊
洗了会缩水吗
能挂着晾不
收起来要放樟脑丸吗
领子脏了怎么办
= ask-real q authenticity=genuine
是100%羊绒吗，有没有检测报告
怎么分真羊绒假羊绒啊
这个价真是山羊绒？
烧一根给我们看看
{q authenticity=genuine} 含量写95的那5是什么
= ask-shipping q delivery=faster
今天拍什么时候发
周五能到成都吗，要穿去婚礼
新疆发吗
发什么快递
从内蒙发还是杭州发
= praise p
真的软，像摸小猫肚子
穿了一个冬天没起球，给暖砚点赞
暖和得我想请假在家躺着
许苓姐好实在，问啥答啥
手感绝绝子
主播讲羊绒讲得真明白
第三件了，信得过
这价位这个绒，良心
妈妈穿上照了十分钟镜子
轻，暖，不扎，够了
围巾美哭我
大衣质感一点不输专柜
燕麦色yyds
= buy b
燕麦M拍了
已拍，蹲发货
链接在哪
怎么下单呀找不到小黄车
给我妈带一件
等发工资就买
{b colour=paler} 等出淡色，出了马上买
加购了，今晚冲
拍了两条围巾
再来一件送婆婆
= advice p
{p colour=paler} 姐妹们燕麦闭眼入，红的自己想清楚
{p} 听我的，买大一码堆着穿好看
{c size_fit=shorter} 建议小个子别买开衫，买马甲
{c colour=paler} 黄皮避雷正红
{p} 想要不起球的，平铺晾，别挂
{p} 纠结的可以先买围巾试试绒
{c quality=no_pilling} 劝大家别背双肩包穿它，必起球
= rhetorical c
{c design=less_dated} 这颜色是怎么想出来的？
{c price=cheaper} 七百块就给我看这个扣子？
{c colour=paler} 是谁规定羊绒只能有红蓝两个颜色的？
{c design=less_dated} 年轻人就不配穿羊绒了是吗
{c size_fit=shorter} 模特一米七八，你让我怎么参考？
= complain-quality c quality=better_workmanship
扣子松了一颗
收到有线头，剪了七八根
{c quality=no_fading} 第一次洗水是红的
{c material=thicker} 比图片薄好多
左右袖子长短差一公分
{c taste_smell=no_odour} 有股味道，晾了三天
{c quality=no_defects} 后背有个小洞，心态崩了
= complain-price c price=price_protection
我前天买的，今天降了八十
{c price=cheaper} 喜欢但是太贵了
昨天不是送去球器吗，今天没了？
{c price=price_protection} 刚买完就打折，被背刺
= wish-other s
{s design=deeper_pockets} 大衣口袋太浅手机放不下，改深点吧
{s design=shorter_fringe} 围巾流苏短一点就好了，老勾包链
{s packaging=nicer} 披肩能不能配个盒子，送人的
{s function=mens_version} 出男款啊！男的也冷
{s design=v_neck} 高领的出个半高领吧
{s stock=restock} 求返场米白圆领
{s price=gift} 送个去球器吧老板
{s size_fit=larger} 大码有吗，出到3XL吧
{s usage=how_to_wash} 能不能出个教洗羊绒的视频
{s design=shell_buttons} 扣子换成贝壳扣会洋气很多
{s size_fit=longer} 袖子能长一点吗，我手长
{s stream=show_closer} 给个150小个子模特试穿看看
`
