/** What is said in any shop's show or under any clip, in Chinese; see `core.ts` for how a page is read. */
export const anyZh = `
= chatter o
666
来了
晚上好
主播好
来啦来啦
哈哈哈哈
前排
打卡
1
扣1
+1
占个座
刚下班
终于赶上了
在吗
好多人啊今天
第一次来
老粉报到
路过
晚安各位
主播吃饭了吗
主播今天气色好好
主播辛苦啦
大家好
蹲蹲
围观
emo了
笑死
哈哈哈哈哈哈救命
咳咳
冲冲冲
欢迎新人
点点关注不迷路
加油
主播喝口水吧
音乐好好听
周末快乐
早上好
沙发
我又来了
猫呢，你家猫今天不在吗
卡了
不卡，挺流畅的
耶
呜呜呜
牛的
6
可以可以
绝了
yyds
给主播点个灯牌
刷到就是缘分
我妈也在看，妈你好

= off-topic o
有人知道今晚球赛几点吗
北京下雨了
谁家孩子作业还没写完
楼上的头像好可爱
我外卖到了，回来再看
考研人路过，祝我上岸
有没有在成都的姐妹
今天地铁挤死了
我家停电了用流量看的
这首歌叫什么
房贷还完了我再来
刚跟老公吵完架
减肥第三天，饿
谁懂啊今天又被老板骂了
有深圳的吗组团
我猫刚踩了我手机
快放假了吧
明天降温多穿点各位
刚跑完五公里
主播你老家哪里的

= praise p
听劝的店，支持
说改就改，服了
真的会看评论啊，吓到我了
客服好耐心
说几点发就几点发
发货好快
包装用心
性价比可以的
回购了
推荐给同事了
给五星
不踩雷
很满意
比想象中好
难得不喊家人们的直播间
不吵不闹，爱看
诚实，加分
有问必答，舒服

= buy b
拍了
已下单
买了买了
加购了
链接在哪里呀
怎么买
等开播价
回头客，又来了
先收藏，发工资买
给我留一件
再来一单

= ask-price q price=cheaper
有优惠券吗
今天什么价
能便宜点不
多买能减吗
有满减吗
= ask-shipping q delivery=faster
什么时候发货
几天能到
包邮吗亲
今天下单明天能发吗
发的哪家快递
能改地址吗，刚拍完发现写错了
{q service=invoice} 能开发票吗
我的单怎么还没动静
{q delivery=faster} 物流停两天了帮看看
= ask-stock q stock=restock
还有货吗
补货吗
没了？手慢了
什么时候上新
= ask-real q authenticity=genuine
是正品吧
实物和视频一样吗
= ask-size q size_fit=true_to_size
尺寸多少
大概多重
= ask-care q usage=how_to_care
怎么保养
坏了能修吗
= ask-colour q colour=more_colours
还有别的颜色吗
哪个颜色卖得最好
= complain-delivery c delivery=faster
三天了还没发货
快递卡在中转站两天没动
说好明天到，今天还在隔壁省
发货太慢了吧
物流信息从昨天早上就不更新了
{c delivery=correct_item} 发错了，拍的不是这个
{c delivery=complete_order} 少发一件
{c delivery=undamaged} 箱子烂了一角
{c delivery=arrives} 显示签收了可我没收到
催了三次才发
{c delivery=faster} 别人都到了我的还没揽收
{c delivery=faster} 成都这条线是不是不送了
= complain-service c service=reply_faster
客服半天不理人
问了三遍没人回
{c service=friendlier} 客服说话冷冰冰
{c service=refund} 退款拖了五天
{c service=exchange} 换个码这么费劲吗
已读不回是吧
= complain-stream c stream=clearer_sound
声音好小
有回音
{c stream=slower} 讲太快了，没听清尺寸
{c stream=show_closer} 镜头晃得我晕
{c stream=show_closer} 画面糊，看不清细节
{s stream=reply_to_viewers} 主播看看弹幕呀
{s stream=schedule} 能不能早点播，八点要哄娃
{s stream=show_closer} 凑近一点看看
音乐盖住人声了
= complain-price c price=cheaper
又涨价了
有点小贵
{c price=price_protection} 昨天买的今天便宜二十，能退差价吗
{c price=coupon} 券用不了
= complain-quality c quality=better_workmanship
做工一般
和想的不太一样
{c authenticity=as_described} 实物和视频两回事
踩雷了
{c quality=more_durable} 用了一周就坏
= advice p
{p} 可以入，放心
{c} 建议大家再等等
{p} 新人先领券再拍
{c} 别急着买，多看几条评论
{p} 纠结就买，不亏
= rhetorical c
{c delivery=faster} 这快递是走着来的吗？
{c service=reply_faster} 客服是下班了还是没上班？
{o} 还有谁没关注的？
{c price=cheaper} 涨价的时候怎么不通知一声？
= wish-other s
{s stream=schedule} 直播预告早点发吧
{s service=reply_faster} 晚上也安排个客服吧
{s price=coupon} 多发点券
{s packaging=less_waste} 盒子太大了，环保点
{s stream=another_topic} 多讲讲是怎么做的，爱听
{s price=price_protection} 搞个保价吧，不然不敢买
`
