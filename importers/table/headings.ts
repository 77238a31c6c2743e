import type { Kind } from '../rows.ts'
import type { Field } from './fields.ts'

/**
 * Headings as exports write them, lower case, without blanks, dashes and underscores; the likeliest first. A bare `id`
 * or 序号 is left out on purpose: files number their rows from 1, and two such files must not be taken for one.
 */
export const headings: Readonly<Partial<Record<Field, string>>> = {
  text: `评论内容 评价内容 弹幕内容 留言内容 消息内容 反馈内容 追评内容 内容 评论 评价 弹幕 留言 正文 review reviewtext
    reviewbody reviewcontent comment commenttext content message text body feedback msg 消息 文本`,
  at: `评论时间 评价时间 发布时间 发送时间 留言时间 创建时间 时间 日期 publishedat createdat postedat reviewedat
    reviewdate commentedat sentat timestamp datetime date time at createtime`,
  offsetMs: 'offsetms 偏移毫秒 videooffsettimemsec offsetmilliseconds',
  offsetSeconds: '偏移 偏移秒 视频时间 播放进度 offset offsetseconds offsets contentoffsetseconds',
  authorKey: `用户id 用户编号 用户标识 会员id 买家id 作者id authorhash authorid authorkey userid userhash uid openid
    reviewerid customerid memberid channelid user.id author.id`,
  authorName: `用户 用户名 用户昵称 昵称 买家昵称 买家 会员名 会员昵称 作者 评论人 评价人 author authorname user username
    nickname displayname reviewer reviewername customer name`,
  channel: '渠道 触点 评论渠道 channel touchpoint',
  lang: '语言 语种 lang language locale',
  rating: '评分 星级 打分 评价星级 评价等级 分数 rating stars star score overall overallrating',
  label: '标签 情感 情感标签 好评差评 label sentiment polarity',
  orderRef: '订单号 订单编号 订单id 主订单编号 子订单编号 orderref orderid orderno ordernumber ordersn order',
  productRef: `商品id 商品编号 商品编码 商家编码 货号 款号 sku sku编码 商品 商品名称 商品标题 宝贝 宝贝标题 宝贝名称 产品
    产品名称 品名 productref productid productcode skuid skucode asin itemid clothingid product productname
    producttitle item itemname 类目 品类 分类 cat category`,
  variant: '规格 商品规格 商品属性 颜色规格 款式 sku属性 销售属性 variant variantname variation option size',
  city: '城市 收货城市 市 city shippingcity',
  province: '省份 收货省份 省 province state shippingprovince',
  quantity: '数量 购买数量 商品数量 件数 宝贝数量 quantity qty count units',
  price: '单价 商品单价 价格 商品价格 售价 成交单价 unitprice price itemprice',
  priceMinor: '单价分 价格分 priceminor pricecents unitpriceminor',
  currency: '币种 货币 currency currencycode',
  paidAt: '付款时间 支付时间 订单付款时间 paidat paymenttime paidtime payat paytime',
  carrier: '快递公司 物流公司 承运商 承运公司 快递 carrier courier shipper shippingcompany carriercode',
  trackingNumber: `运单号 快递单号 物流单号 物流编号 面单号 trackingnumber trackingno trackingid tracking waybill
    waybillno waybillnumber`,
  code: `状态码 事件码 操作码 轨迹状态 物流状态 扫描类型 节点 状态 事件 code statuscode eventcode scancode scantype status
    event`,
  place: '地点 位置 所在地 网点 站点 城市 place location city station facility',
  sourceId: `评论id 评价id 评论编号 评价编号 弹幕id 消息id commentid reviewid messageid msgid sourceid`,
}

/** Headings that mean something else, or more, for one kind than for the others. */
export const headingsOfKind: Readonly<Partial<Record<Kind, Partial<Record<Field, string>>>>> = {
  order: {
    buyerKey: '买家id 用户id 用户编号 会员id buyerid buyerkey customerid userid openid buyer.id user.id',
    buyerName: '买家 买家昵称 买家会员名 用户 用户名 昵称 会员名 buyer buyername customer customername user username',
  },
  tracking: {
    text: '轨迹描述 轨迹 轨迹内容 物流信息 物流详情 描述 内容 详情 备注 description text message detail details remark',
    at: `扫描时间 操作时间 轨迹时间 事件时间 更新时间 时间 日期 scannedat scantime eventtime occurredat operatedat
      timestamp datetime time date at`,
  },
}
