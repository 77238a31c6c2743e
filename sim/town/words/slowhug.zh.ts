/** What people say to the creator's brand in Chinese; see `core.ts` for how a page is read. */
export const slowhugZh = `
= lie-in-it b function=lie_in @nest-sofa
想躺进去
想躺进去，立刻马上
我也想躺进去睡一觉
躺进去就不出来了
{b function=lie_in} 让我躺五分钟，就五分钟
想把自己团成一团塞进去
下班只想要这个窝
看着就想往里倒
{b function=lie_in} 这哪是沙发，这是人形充电桩
鸟都没我这么想进去
想带着猫一起躺进去
{q function=lie_in} 能躺两个人吗
想在里面看一整天书
心情不好的时候想钻进去
{b function=lie_in} 人类也是需要窝的
好想蜷进去哭一会儿
{s function=lie_in} 求出售！我要躺进去
午休要是有这个，我愿意加班
{b function=lie_in} 想躺，多少钱都躺
打工人看了直接躺平
我先躺为敬
{q function=lie_in} 里面软不软，能睡一晚上吗
谁懂啊，就想被它抱住
{b function=lie_in} 快递员你把我寄过去吧
我家狗看了都想要
躺进去的那一下我跟着呼了口气
想窝进去刷手机，冬天开个小灯
一米八的能躺下吗，想躺

= bolster-alone q stock=sell_alone @pea-pillow
长条抱枕单卖吗
那个长条的抱枕可以单买不
沙发买不起，抱枕单卖吗
{s stock=sell_alone} 单独出抱枕吧！
里面那根长的是什么，能单卖吗
{q stock=sell_alone} 长抱枕链接
{s stock=sell_alone} 求长条抱枕，夹腿神器
绿色那条多长呀，单买多少钱
{b stock=sell_alone} 抱枕先给我来一条
{q stock=sell_alone} 豌豆那个抱枕卖吗
{s stock=sell_alone} 只想要抱枕，沙发放不下
孕妇能抱那个长条吗，哪里买
{q stock=sell_alone} 抱枕能不能单卖啊，问第三遍了
{s stock=sell_alone} 先卖抱枕吧，沙发慢慢来
{q stock=sell_alone} 长条的能拆洗吗，单卖的话
睡觉想抱那根长的
{s stock=sell_alone} 听劝，单卖抱枕

= too-big c size_fit=smaller @nest-sofa
出租屋放不下
{s size_fit=smaller} 出个小号吧，出租屋放不下
好看，但我家只有八平
门都进不去吧
{q size_fit=smaller} 直径多少，有没有小一点的
{q size_fit=smaller} 能折叠吗，租房的哭了
搬家怎么办，这么大
{s size_fit=smaller} 做个单人迷你版，放床尾那种
我的房间=这张沙发
{c size_fit=smaller} 放进去我就得睡走廊
{s size_fit=smaller} 能拆开寄的话就好了，电梯小
租房党只配看看
{q size_fit=smaller} 一米二有吗

= for-a-shelf b design=for_shelf
想要个能放书架上的小东西
{s design=for_shelf} 做个小摆件吧，放办公桌
{s design=for_shelf} 出个迷你版摆在架子上看着也行
{q design=for_shelf} 有没有小的可以摆着玩
桌上放个小窝也治愈

= bear o @bear-ornament
小熊可爱是可爱，但我想要的是沙发
{c design=as_pictured} 等了半个月就等来一只熊？
{q function=lie_in} 沙发呢？?
{q price=cheaper} 89一只熊，树脂的？
{c price=cheaper} 熊有点贵吧
{p} 小熊好可爱，书架刚好缺一个
{b} 买一只支持一下
{s stock=sell_alone} 熊先放放，抱枕呢
{q material=softer} 熊是软的还是硬的
{c material=softer} 叫抱抱熊结果是硬的，抱什么
{s design=bigger} 熊做成能抱的那么大吧
{o} 所以熊和窝有什么关系
{p} 收到小熊了，放显示器上陪我加班
{q size_fit=larger} 11厘米好小，有大的吗

= praise p @nest-sofa
九个小时手工，致敬
这个视频把我看困了，褒义
手真巧
每一根都编得好舒服
审美绝了
看完心里松了一下
做东西的人眼睛里有光
氛围感拉满
无声胜有声，太会拍了
请一直做下去
纪朗你是懂当代人的
这个弧度，一看就被抱住了
光打得像黄昏
今天看了三遍，压力没了
编绳的声音ASMR既视感
手指都磨红了吧，心疼
我奶奶也会编这个，想她了
镜头不晃，呼吸都慢了
这才是家具该有的样子
不是沙发，是情绪价值
隔着屏幕都觉得软
凌晨两点看这个，突然不想emo了
一个大男人手这么巧
等一个完整版，我能看一小时
每个接头都收得干干净净
看得出来是真喜欢做这个
比那些网红家具强一百倍
木头的味道都快闻到了
配乐求名字，太舒服
好温柔的一个人好温柔的一个窝
宿舍四个人围着看完的
已经转给我妈，她说像她小时候的摇篮
= buy b @nest-sofa
多少钱，我要
出不出，出了踢我
已经在量客厅了
真出的话我第一个付定金
年终奖就留给它了
先存钱，你慢慢做
预售开了叫我，设闹钟了
只要不是五位数我就下手
定金收哪里
先占个坑，量产叫我
众筹吗，我第一个
= ask-price q price=cheaper
大概要卖多少钱
两千以内我就冲
会不会卖到五位数啊
{q price=cheaper} 手工的肯定很贵吧
= ask-stock q stock=restock
什么时候卖
会量产吗
能定做吗
一个月能做几张
= ask-care q usage=how_to_wash
脏了怎么洗啊
猫抓不抓
会不会塌
里面填的什么
= ask-size q size_fit=true_to_size
承重多少，我一百八
直径多少厘米
多重，一个人搬得动吗
= ask-shipping q delivery=home_delivery
这么大怎么寄
送货上门吗，我家五楼
= ask-real q authenticity=genuine
真是你自己编的吗
会不会又是买来的吧
= wish-other s
{s design=openwork} 出个镂空的，夏天不热
{s colour=more_colours} 出个深灰的，耐脏
{s function=pet_version} 给猫做一个小的！
{s function=night_lamp} 配个云朵灯吧，窝里看书
{s stream=another_topic} 想看完整的编织过程
{s material=washable} 外套能拆洗就好了
{s service=vote} 让我们投票决定做哪个吧
{s function=washable} 坐垫能拆下来洗就完美了
{s function=lower} 做矮一点，老人孩子好进
{s colour=more_colours} 能出原木色吗
{s function=outdoor} 出个能放阳台淋雨的
{s function=cover} 上面加个小顶棚，睡觉挡光
{s size_fit=larger} 能不能做双人的
{s stream=another_topic} 教程有吗，想自己编一个小的
{s function=wheels} 底下装个轮子好挪
{s design=pocket} 侧边编个放手机的兜
{s service=vote} 先做哪个让粉丝投票呗
{s function=rocking} 要是能轻轻摇就更好了
= rhetorical c
{o} 谁不想被抱住呢
{c price=cheaper} 又是普通人买不起的东西吧？
{c stock=restock} 只拍不卖，馋谁呢？
{o} 谁上班不想要一个窝呢
{o} 凭什么只有鸟能住窝？
{c stock=restock} 十万人想要，你去卖小熊？
= advice p
{p} 喜欢就去点关注，他真的会看评论
{c size_fit=smaller} 大家量好门再想，别冲动
= complain-quality c quality=more_durable
看着容易塌
{c quality=better_workmanship} 小熊底座有毛边
{c delivery=undamaged} 熊耳朵寄断了
`
