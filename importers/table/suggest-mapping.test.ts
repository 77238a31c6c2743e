import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestMapping } from './suggest-mapping.ts'

test('a bare id numbers the rows of a file and is not taken for the source’s own', () => {
  assert.deepEqual(suggestMapping(['id', '序号', 'whatever'], 'comment'), {})
})

test('headings of public data sets and of shop exports are known', () => {
  assert.deepEqual(suggestMapping(['cat', 'label', 'review'], 'review'), {
    text: 'review',
    label: 'label',
    productRef: 'cat',
  })
  assert.deepEqual(suggestMapping(['author_hash', 'message', 'published_at'], 'comment'), {
    text: 'message',
    at: 'published_at',
    authorKey: 'author_hash',
  })
  assert.deepEqual(suggestMapping(['评论ID', '评论内容', '用户', '评论时间', '评分', '商品', '订单号'], 'review'), {
    text: '评论内容',
    rating: '评分',
    at: '评论时间',
    authorName: '用户',
    orderRef: '订单号',
    productRef: '商品',
    sourceId: '评论ID',
  })
  assert.deepEqual(suggestMapping(['快递公司', '运单号', '状态', '操作时间', '地点', '描述'], 'tracking'), {
    carrier: '快递公司',
    trackingNumber: '运单号',
    code: '状态',
    at: '操作时间',
    text: '描述',
    place: '地点',
  })
  assert.deepEqual(suggestMapping(['Order No', 'Buyer', 'SKU', 'Qty', 'Unit Price', 'Currency', 'Paid At'], 'order'), {
    orderRef: 'Order No',
    productRef: 'SKU',
    price: 'Unit Price',
    buyerName: 'Buyer',
    quantity: 'Qty',
    currency: 'Currency',
    paidAt: 'Paid At',
  })
})

test('keys inside objects are found by path, plainer columns first', () => {
  assert.deepEqual(suggestMapping(['user.id', 'user.nickname', 'text', 'rating', 'product_id'], 'review'), {
    text: 'text',
    rating: 'rating',
    authorKey: 'user.id',
    authorName: 'user.nickname',
    productRef: 'product_id',
  })
})

test('a column is used once', () => {
  assert.deepEqual(suggestMapping(['内容'], 'tracking'), { text: '内容' })
  assert.deepEqual(suggestMapping(['时间', '内容', '评论'], 'comment'), { text: '内容', at: '时间' })
})
