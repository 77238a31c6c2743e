/** Vows never to return: a complaint however it is dressed. */
export const ZH_DENIALS = `
bad | 不会再买 不会再来 再也不买 再也不会 再也不来 绝不会再 下次不会 不会买了 不买了 以后不会 以后不买 再也不 绝不再 下次不 以后再也 不再买 不会购买 不再购买 不敢买 不敢再 没有下次 最后一次 不会再光顾 不来了 取关 不会来 下次绝不 不想再 再不来 再不会
`
