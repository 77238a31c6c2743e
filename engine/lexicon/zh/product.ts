/** Words that carry an aspect of their own, and mostly a want. */
export const ZH_PRODUCT = `
# design
good design=nicer_design | 高大上 好看 漂亮 美观 时尚 时髦 大气 简约 简单大方 大方 精致 百搭 洋气 帅气 帅 美丽 可爱 显瘦 修身 有范 特有范 气质 别致 潮 精美 显气质 美美的 耐看 经典 简洁 高端 上镜 有型 范儿 显高 显年轻 美翻 美哭 仙 温柔 高级感 高级
bad design=nicer_design | 难看 丑 不好看 丑死 太丑 不美观 不显瘦 显胖 臃肿
bad design=less_dated | 显老 老气 老土 土气 土 又老又土 过时 俗气 像我妈 大妈 像大妈 妈妈款 大妈款 奶奶款 显岁数 显年纪 老成 乡土 老年人 年纪大 老款 out了
bad design,authenticity=as_pictured | 和图片不一样 与图片不符 跟图片不一样 和图不符 图片不符 与图不符 跟图片不符 货不对版 跟图片差 和图片差 与图片差 和图片不同 跟图不一样 不像图片 图片好看实物 实物与图片不符 与图片不一样 和照片不一样 照骗 卖家秀 图文不符 与实物不符 与照片不符 和图片相差 跟图片完全
bad authenticity=as_described | 与描述不符 和描述不符 描述不符 跟描述不符 和描述不一样 跟描述不一样 名不副实 虚假宣传 虚假 与实际不符 不符 与宣传不符 不是描述的
good authenticity | 与描述一致 和描述一样 描述相符 跟描述一样 描述的一样 和图片一样 跟图片一样 与图片一致 与图片一样 图片一样 和照片一样 图片相符 实物和图片一样 跟图一样 一模一样 货真价实 真实 和专柜一样 跟专柜一样 和专柜买的一样 跟实体店 正规 名副其实 实物一样 没有差别 相符 和卖家描述 跟卖家描述 符合描述
# colour
bad colour=as_pictured | 色差 有色差 色差大 色差太大 色差严重 颜色不对 颜色不一样 颜色不符 偏色 颜色不正 发黄 颜色有差
good colour | 没有色差 无色差 没色差 颜色正 色正 不偏色 没什么色差 颜色好看 颜色漂亮
bad colour=softer | 太扎眼 太鲜艳 艳俗 荧光 死亡颜色 太红 大红大绿 太花
# size
good size_fit=true_to_size | 合适 合身 正合适 刚合适 刚刚好 刚好 正好 大小合适 尺码合适 尺码标准 尺码准 码数准 标准 合脚 贴身 大小适中 适中 均匀 个大 大个 个头大 量足 分量足 份量足 足斤 足秤 轻便 小巧 小巧玲珑 便携 个大饱满 饱满
good@food,fruit size_fit | 实在 管饱 吃得饱 量多
bad size_fit=true_to_size | 不合身 不合适 尺码不准 尺码不对 码不准 码数不准 尺码偏差 尺寸不对 尺码不标准 大小不一 尺寸不符 码不对 尺码不符 尺寸不准 穿不了 不匀称
bad size_fit=larger | 小一号 小一码 小码 紧绷 勒得慌 穿不下 穿不上 穿不进 塞不进 扣不上 提不上 不够吃 没吃饱 吃不饱 份量少 分量少 量太少 迷你 袖珍 小的可怜 少的可怜 个小 不足斤 缺斤少两 缺斤短两 少斤 短斤少两 买大一码 买大一号 拍大一码 拍大一号 选大一码 要大一码 大一码买 往大了买 建议买大 建议拍大 小得可怜 瘦小
bad size_fit=smaller | 肥大 松松垮垮 松垮 买小一码 买小一号 拍小一码 拍小一号 选小一码 像麻袋 像睡衣 麻袋 撑不起来 掉裤子 放不下 占地方 太占地 占地
bad size_fit=fits_small_home | 出租屋放不下 出租房放不下 出租屋太小 屋里放不下 房间放不下 家里放不下 小房间放不下 客厅放不下 宿舍放不下 没地方放
bad size_fit=longer | 短一截 短了一截 露腰 露肚子 露脚踝 吊着
bad size_fit=shorter | 长了一截 拖地 要改短 裁短 剪短 剪了一截 裁掉 都塞进去 塞进裤 改短 卷起来
bad size_fit=lighter | 笨重 拿不动 坠手
# material
good material=breathable | 透气 吸汗 凉快
good material=warmer | 保暖 暖和 暖
good material=softer | 舒服 柔软 很软 软和 舒适 亲肤 贴肤 软软的 滑滑的 光滑 顺滑 丝滑 弹力好 有弹性 不扎 不扎人 不起静电 手感好 质感好 柔滑 很滑 细腻 厚实 清爽 滋润 水润 不油腻 不粘 好推开 好吸收 吸收快 温和 不刺激 凉快 挺括 垂感 轻盈
bad material=thicker | 透光 透肉 太透 露点 透明 薄如 像纸 薄薄的一层 薄薄一层 透的
bad material=thinner | 厚重
bad material=softer | 硬邦邦 不柔软 不舒服 粗糙 硬硬的 磨脚 磨皮肤 摩擦
bad material=not_itchy | 扎人 扎皮肤 扎肉 刺挠 刺痒 扎的慌 扎得慌 扎脖子 有点扎 太扎
bad material=warmer | 不保暖 不暖和 不暖 不够暖 漏风 冻死
bad material=breathable | 不透气 闷脚 闷热 捂汗 不吸汗
bad material=no_static | 静电 起静电
bad material=better_fabric | 像塑料 塑料感 廉价感 劣质面料 化纤 廉价 不是纯棉 地摊布 差的面料 破布 抹布
good@care material,function | 水水的 滑滑 顺滑 柔顺 蓬松 清爽
bad@care function=smoother_hair | 不柔顺 不顺滑 打结 毛躁 干涩 很涩 发涩 头发干 干枯 掉头发 掉发 脱发
bad@care function=no_dandruff | 头皮屑 头屑 长头屑 头屑更多 头皮屑更多 头皮屑还多 不去屑 没去屑 去不了屑 屑
good@care function=no_dandruff | 去屑 没头屑 没有头屑 没有头皮屑 头屑少 头皮屑少 止痒 不痒 控油
bad@care function=gentler | 过敏 痒 头皮痒 发痒 更痒 刺痛 红肿 起痘 长痘 刺激 起疹子 烂脸 闷痘 起皮 辣眼
bad@care function=stronger_effect | 没效果 没有效果 没啥效果 没什么效果 无效 不起作用 不保湿 不补水 遮不住 不遮瑕 脱妆 浮粉 卡粉 洗不干净 不起泡 没泡沫 没作用 没感觉 不管用
good@care function=stronger_effect | 保湿 补水 提亮 遮瑕 美白 服帖 控油 持久 泡沫丰富 洗得干净 起泡 见效 有效
# quality
bad quality=no_fading | 洗花了 都花了 掉色 褪色 退色 掉颜色 脱色 串色 染色 掉染 掉得厉害 洗掉色 
bad quality=no_pilling | 起球 起毛 掉毛 起毛球 起球球 毛球 毛毛 起皱 皱巴巴 勾丝 抽丝
good quality=no_fading | 不掉色 没掉色 不褪色 没有掉色 不会掉色 没褪色
good quality=no_pilling | 不起球 没起球 不起毛 不掉毛 不会起球 不变形
bad quality=no_shrinking | 缩水 变形 缩成 洗完变形 缩了
good quality | 不缩水 结实 耐用 耐穿 扎实 牢固 精细 精良 皮实 经久耐用 坚固 有保证 有保障 无破损 完好 完好无损
bad quality=better_workmanship | 什么质量 这质量 线头 开线 脱线 走线不齐 做工粗糙 粗制滥造 不精细 歪歪扭扭 贴歪 歪了 地摊货 地摊 廉价 便宜没好货 豆腐渣 山寨货 不结实 不值钱 不牢固 松动 毛边 不平整 小作坊 残次品 残次 粗劣
bad quality=no_defects | 破洞 有洞 洞 污渍 脏 有污点 瑕疵 划痕 刮痕 掉漆 裂了 裂痕 开裂 开胶 破了个洞 坏的 坏了 是坏的 掉扣子 少扣子 缺扣子 有问题的 黑点 坏点 亮点 污点 发霉 漏水 漏电 脏兮兮 异物 头发丝 虫子 有虫 苍蝇 蟑螂
bad quality=more_durable | 不耐用 不耐穿 不经穿 易坏 容易坏 容易破 没几天就坏 没用几天 没穿几天 一个月就坏 就坏了 就破了 就烂了 就断了 散架 断裂 崩线 炸线 开了线 裂开 报废 撕裂 一撕就破 穿破 穿烂 用不久 短命 掉底 脱胶 磨破 爆了
good@fruit,food,flowers quality=fresher | 坏的没有 没有一个坏 烂的没有 没一个坏 没有一个烂 差不了 错不了 新鲜 鲜嫩 水灵 没有坏的 没坏 没有烂的 没有坏果 无坏果 干净 卫生 完好 鲜
bad@fruit size_fit=even_size | 大小不一 大小不均 不均匀 参差不齐 大小不均匀 大小不等 有大有小 大小差 大小相差 大小差距
bad@fruit,food,flowers quality=fresher | 便宜没好货 是坏的 都是坏的 破皮 磕碰 次品 残次 质量问题 不新鲜 烂了 烂的 坏了 坏的 坏果 烂果 烂掉 腐烂 霉 发霉 变质 蔫了 蔫 全蔫 蔫巴 枯了 枯萎 打蔫 谢了 干瘪 馊 馊了 过期 坏掉 烂心 黑心 黑的 里面黑 发黑 黑点 皱皮 皱巴 虫眼 臭了 不能吃 没法吃 撞伤 磕伤 有伤 伤痕 疤 碰伤 压坏 烂 拉肚子 软了 脱水 放了很久 陈年 冷库
bad@flowers packaging=no_broken_stems | 花头折断 花头断 花头掉 断头 断枝 断了 折断 断了几枝 断了两枝 花头折 压断 折了 弯了 折枝
feat@flowers usage=keep_fresh | 保鲜 养护 怎么养护 醒花 能养几天 能放几天 能开几天 怎么养 怎么保鲜 花期 保鲜剂
feat@flowers quality=what_is_grade_a | a级 b级 c级 a和b b和a 等级 分级 a级花 级别 什么是a
bad quality=better_workmanship | 品控差 质量堪忧 质量问题 次品 以次充好
good@fruit,food taste_smell=better_taste | 好吃 美味 可口 好喝 香 脆 爽脆 脆甜 多汁 汁多 水分足 汁水多 水分多 水多 酸甜 酸甜可口 爽口 鲜美 香甜 很脆 脆脆的 爽 甜美 皮薄 好吃极了 超好吃 嫩 入味 清香
bad@fruit,food taste_smell=better_taste | 难吃 不好吃 没味道 没味 不脆 不爽脆 不好喝 难喝 难以下咽 没水分 没有水分 水分少 不多汁 柴 糊了 苦 没有味道 不香 不入味 木 寡淡 不是很脆 吃不下 咽不下 像嚼蜡
bad@fruit,food taste_smell=sweeter | 不太甜 一点不甜 一点都不甜 没甜味 酸掉牙 酸的要命
bad@food taste_smell=less_salty | 齁咸
bad@food taste_smell=less_oily | 油太多 油腻 全是油 油大
bad@food taste_smell=less_spicy | 不能吃辣
bad@food taste_smell=hotter_food | 凉了 冷了 凉透 冰凉 都凉了 都冷了 凉的 冷的
bad taste_smell=no_odour | 异味 怪味 刺鼻 臭 臭味 很臭 难闻 味道大 味道重 味道太大 味道太重 味道刺鼻 甲醛 呛人 呛鼻 有味道 有股味道 塑料味 汽油味 味大 味重 一股味 味儿大 味道很大 味道很重 霉味 腥味 药味 胶味 熏人 味道浓 有味儿 有股味
good taste_smell | 好闻 没有异味 无异味 没异味 没有味道 清香 很香 香香的 没什么味道 没味道 无味 香味好闻 淡淡的香 不刺鼻 没有怪味
bad@care taste_smell=no_odour | 味道怪 不香 不好闻
# price
good price=cheaper | 便宜 实惠 划算 超值 物超所值 物有所值 值 很值 经济实惠 优惠 价格合理 价格合适 价廉 合算 白菜价 省钱 性价比高 性价比很高 性价比不错 低价 值这个价 便宜实惠 活动价 优惠多 值当 力度大 比超市便宜 比实体店便宜 这个价位 这价格 这个价格 这价位 这个价钱
good price,quality | 物美价廉 价廉物美 便宜又好 质优价廉 物廉价美 又便宜又好 货真价实
bad price=cheaper | 不值 不划算 不实惠 价格虚高 坑钱 抢钱 不便宜 性价比低 性价比不高 不值这个价 不值这个钱 不超值 买贵了 卖这么贵 宰客 运费贵 涨价 又涨价 贵的离谱 比超市贵 比实体店贵
bad price=price_protection | 降价 就降价 买完就降价 刚买就降 刚买就降价 降了 又降价 保价 价保 差价 退差价 买贵 便宜了几十 跌价 掉价
bad price=honest_promotion | 先涨后降 虚假促销 假优惠 原价虚高 套路 提价再打折 噱头
bad price=gift | 没有赠品 没赠品 赠品没有 没送 没有送 不送 没给赠品 赠品呢 礼品没有 没有礼品 没有礼物
# packaging
good packaging | 包装完好 包装精美 包装严实 包装仔细 包装结实 包装精致 包装到位 包的很好 包得很好 包装用心 严实 密封好
bad packaging=sturdier | 包装破 包装破损 包装简陋 包装烂 包装太简单 没有泡沫 没泡沫 没有包装 裸装 盒子破 盒子都破 箱子破 压扁 压坏 挤压 挤扁 变形了 爆开 没有填充 简陋 包装太烂 盒子坏 散了 包装粗糙 不严实
bad packaging=nicer | 没有盒子 连个盒子都没有 没盒子 塑料袋 包装简单 不精美 包装普通 送人拿不出手
# delivery
good delivery=home_delivery | 送货上门 送上楼 送到家 上门 送到门口
good delivery=faster | 神速 第二天就到 当天就到 次日达 当天到 准时 及时 隔天到 隔日达 第二天到 第二天就收到 今天就到 下午就到 上午就到 一天就到 很快就到 提前到 提前 按时 很快收到 准点 早到 快递给力 快递好 发货及时 送货及时 第二天就送到 隔天就到 一天就收到
bad delivery=faster | 龟速 等了 等太久 迟迟 不发货 还没发货 没发货 还不发货 晚到 迟到 还没到 还没送 超时 延误 耽误 拖延 等了好久 等好久 催了 久久 太久 一个星期才 一周才 几天才 多天才 送晚了 到晚了 来晚了 半个月才 好几天才 才到 才送到 才收到 小时才 个小时 才发货 半天才 还没收到 未发货 没按时
bad delivery=arrives | 没收到 没有收到 未收到 显示签收 已签收 就签收 被签收 丢件 丢了件 收不到 寄丢 弄丢 没到货 没见到货 不见了 不知去向 送丢 没送到 没送来
bad delivery=correct_item | 发错 送错 寄错 拿错 错发 发错货 发错码 发错颜色 不是我要的 不是我买的 不是我拍的 配错 货不对 给错 码发错 颜色发错 装错 却发 切发 结果发 寄来的是 发来的是 发给我的是 下错
bad delivery=complete_order | 少了一个 少了一件 少了一箱 少了一盒 少了一瓶 少了一条 少了一袋 少了两 少发 漏发 少一件 少一个 少送 漏送 没给餐具 没筷子 没有筷子 没给筷子 只发了 少件 缺件 漏了一件 缺了 没发全 只收到 少了两 少了个 就给我一 给我发一 缺少 漏装 少装
bad delivery,packaging=undamaged | 破损 摔坏 摔碎 碎了 打碎 碎的 洒了 撒了 洒出来 漏了 漏出来 漏了一 漏液 全漏 碰坏 压碎 压坏了 挤坏 磕坏 破的 都破了 流出来 摔了 烂的箱子 收到就坏 到货就坏 损坏 漏完 全洒
bad delivery=home_delivery | 不送上楼 不上楼 不送货上门 不上门 没有送货上门 没送上门 不给送上门 放驿站 扔驿站 丢驿站 放菜鸟 自己去取 自提 放门卫 驿站 不送到家 让我下楼 自己下楼 不送到门口 叫我下去 丢门口
# service
good service=friendlier | 服务到位 热情 耐心 周到 贴心 客气 负责 负责任 态度很好 服务周到 服务一流 有问必答 细心 回复快 礼貌 敬业 人好 好沟通 有礼貌 辛苦 不错的服务 回复及时 秒回 亲切 给力的客服 
bad service=friendlier | 态度恶劣 服务态度差 恶劣 爱理不理 爱答不理 不耐烦 不客气 骂人 凶 冷漠 不热情 没礼貌 蛮横 不负责 不负责任 傲慢 语气差 恶言 威胁 无礼 
bad service=reply_faster | 不回复 不理人 没人理 没人回 不回 不理 不接 不接电话 没人接 联系不上 没反应 半天不回 没人回复 不理睬 打不通 装死 没回复 不搭理 找不到客服 不吱声 没人管 无人理 已读不回 拉黑 不回话 不说话
bad service=refund | 不退款 不给退 退款 不退 不退钱 要求退款 退货退款 仅退款 没退 拒绝退 退不了 不让退 要退货 退货 申请退款 退掉 我要退 退钱 赔偿 赔钱 扣费 维权
bad service=exchange | 换货 不给换 不换 换不了 换一个 不让换 要求换 更换 想换 调换 退换 不退不换
bad service=invoice | 没发票 没有发票 发票没 不开发票 发票没给 没开发票 不给发票 发票呢 没给发票 没给开发票 无发票
bad service=better_after_sales | 推卸责任 推三阻四 推脱 踢皮球 没有售后 没售后 不解决 不处理 互相推 不认账 推来推去 售后太差 扯皮 不给解决 保修难
bad service=follow_instructions | 不看备注 没看备注 备注没看 备注了 备注 说了不要 不按备注 当没看见
feat service=invoice | 发票 开票
# authenticity
bad authenticity=genuine | 假货 假的 是假 山寨 仿品 高仿 冒牌 盗版 假冒 不是正品 不是真 非正品 冒充 贴牌 赝品 水货 卖假 卖假货 售假 怀疑是假 像假的 假冒伪劣 真假难辨 不正品 不像正品 不像真 应该是假 翻新机 a货 不是真品 感觉是假 假
good authenticity=genuine | 正品 真品 是真的 真货 行货 保真 官方正品 正版 品牌货
bad authenticity=brand_new | 别人退货 二手 翻新 旧的 别人穿过 被人穿过 别人用过 用过的 穿过的 退货的 被拆过 拆过 拆封 拆开过 不是新的 使用过 有使用痕迹 使用痕迹 返修 二次销售 别人退的 开过封 洗过的
# function
bad function=works | 死机 用不了 不能用 坏机 开不了机 开不开 打不开 连不上 没反应 失灵 不灵 不灵敏 黑屏 白屏 花屏 自动关机 自动重启 重启 闪退 无法使用 不好用 不好使 没法使 不工作 不制热 不加热 点不亮 充不进 充不上 不能充 充不了电 故障 识别不了 无法 罢工 蓝屏 断电 跳闸 不显示 不支持 不兼容 读不出 点不了 没法用 不能开机
bad@device function=faster | 卡 卡顿 卡机 反应慢 反应迟钝 不流畅 延迟 拖慢 运行慢 开机慢
good@device function=faster | 流畅 不卡顿 运行快 运行流畅 反应快 灵敏 稳定 强大 齐全 功能多 功能强大 功能齐全 顺手 手感好 方便 实用 上手快 简单易用 操作简单 清楚 清晰 散热好 兼容
good function | 方便 实用 好用 管用 有用 有效 好使 效果不错 效果明显 效果很好 省力 智能 耐磨 牢靠 功能强
bad@device function=less_heat | 发热 发烫 烫手 散热差 散热不好 烫
bad function=less_noise | 杂音 噪音 噪声 电流声 响声 异响 吱吱 嗡嗡 破音
bad function=longer_battery | 不耐电 掉电快 耗电 耗电快 没电 一天一充 费电 掉电 电不耐用 不经用 跳电 续航不行 续航太短
good function=longer_battery | 省电 耐电 待机时间长 充电快
good function=better_screen | 清晰 清楚 高清 画质好 细腻
bad function=better_screen | 不清晰 模糊 不清楚 漏光 不够清晰 看不清 像素低 像素差 分辨率低 虚像
bad function=better_signal | 没信号 断网 掉线 没有信号 信号弱 断线
bad function=stronger_effect | 不管用 没作用 没效果 没什么用 没啥用 没有效果 效果一般 不起作用 效果不明显 没多大用 没有用处 粘不住 不粘 贴不住 贴不牢 功能少
bad function=louder | 听不清 听不见 声音太小
bad@umbrella function=waterproof | 漏水 渗水 漏雨 不防水 湿透 淋湿
bad@umbrella function=windproof | 翻面 翻了 吹翻 不抗风 被风吹
feat@umbrella,clothes,home,device function=two_people | 两个人 双人 俩人 两人
feat function=waterproof | 防水 防不防水 防雨 挡雨 防泼水 泡水 下雨天能
feat function=sun_protection | 遮阳 防晒 遮不遮阳 防紫外线 挡太阳 upf uv 晴雨两用 防不防晒 挡紫外线
feat function=windproof | 防风 抗风 大风 防不防风 抗不抗风
feat function=night_light | 发光 夜光 灯能亮 亮多久
feat design=reflective_edge | 反光边 反光条 反光 反光带 反光的边
feat design=hook | 挂钩 钩子 挂绳 挂环
feat design=bamboo_handle | 竹节柄 竹柄 竹节 竹子柄 竹手柄
feat design=pockets | 口袋 兜 带兜
feat design=hood | 帽子 带帽
feat design=slim_fit | 修身款 收腰
feat design=loose_fit | 宽松款 宽松版
feat design=more_styles | 新款 别的款 其他款 新花样 别的款式 新款式
feat@umbrella design=new_elements | 设计元素 新元素 新的设计 新设计
feat@home stock=sold_separately | 单卖 单独卖 单买 单独买 单售 分开卖 单独出售 单独购买
feat authenticity=genuine | 是不是正品 是正品吗 是真的吗 是不是真的 是否正品 真的假的
feat material=pure_cotton | 纯棉 全棉 百分百棉
feat material=pure_cashmere | 纯羊绒 全羊绒 百分百羊绒 含绒量
feat material=what_material | 什么材质 什么面料 什么材料 什么料 什么成分 啥材质 啥面料 成分
feat material=thin_layer | 薄款 薄羊绒 薄的羊绒 塞进包 薄一点的 空调衫 轻薄款
feat material=thick_layer | 厚款 加厚 加绒 加绒款 加厚款
feat usage=machine_washable | 机洗 洗衣机 水洗 手洗 可以洗 能洗
feat usage=how_to_wash | 怎么洗 如何洗 怎样洗 咋洗 怎么清洗 怎么打理
feat usage=how_to_use | 怎么用 如何使用 如何用 怎么使用 咋用 怎么操作 怎么弄 怎么安装 怎么装 怎么设置 怎么打开 怎么调 怎么吃 怎么穿 怎么开
feat delivery=home_delivery | 送上门 上门送 送上楼 送到楼上
feat delivery=when_dispatched | 什么时候发货 几天发货 多久发货 啥时候发货 何时发货 今天发货 现货吗 几号发货 什么时候发 几天能到 多久到 几天到 多久能到 什么时候到 什么时候能到 啥时候到
feat delivery=which_courier | 什么快递 哪家快递 发什么快递 什么物流 啥快递 顺丰吗 发顺丰
feat delivery=free_shipping | 包邮 免运费 运费
feat stock=restock | 什么时候补货 什么时候有货 啥时候有货 何时补货 什么时候到货 啥时候到货 何时到货 补货 上货 返场 有货 现货 断货 没货 卖完 售罄 抢不到 缺货 没码 断码 缺码 再上 上架
feat size_fit=larger | 大码 加大码 加大号 加肥 胖mm 加长版
feat size_fit=size_advice | 穿什么码 穿多大 多大码 什么码 几码 选什么码 拍什么码 什么尺码 多少斤 买什么码 穿哪个码 穿多大码 我穿 能穿吗 多高 多重
feat price=how_much | 多少钱 什么价 啥价 几块 几元 价格多少 多钱 怎么卖 咋卖
feat price=coupon | 优惠券 领券 优惠吗 打折 便宜吗 折扣 券
feat price=cheaper | 便宜点 便宜一点 降价 优惠点 优惠一点 少点钱 再便宜 降点 再优惠 降一点 打个折 价格能降
feat price=gift | 送个 送点 赠品 小礼物 小赠品 多送
feat price=more_promotions | 多点活动 多搞活动 多做活动 活动多 多些活动 活动更多 多搞点活动 多优惠 多一些活动 多打折 多些优惠 多多优惠 多做促销 多搞促销
feat service=invoice | 开发票
feat stream=show_closer | 拿近 近一点 走近 看看背面 看背面 看细节 凑近 拉近 放大看 细节图 近点看 看一下细节 看看细节 镜头近
feat stream=show_on_body | 试穿 上身看看 穿一下 穿上看看 试一下 上身 模特
feat stream=slower | 讲慢点 慢一点讲 说慢点 讲慢一点 说慢一点 慢点讲
feat stream=repeat | 再讲一遍 再说一遍 讲一下 介绍一下 说一下 讲讲 再介绍
feat stream=another_topic | 下一期 出一期 再出一期 讲讲别的
feat stream=live_time | 几点直播 什么时候直播 几点播 明天播吗 什么时候开播 几点开播
bad@live stream=clearer_sound | 没声音 听不到 声音断 没有声音 卡麦 听不见 杂音
bad@live stream=clearer_picture | 黑屏 画面糊 糊了 看不清 卡顿
feat usage=care | 保养 护理 收纳 存放 打理 熨烫
`
