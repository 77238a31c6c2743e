import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demandKeys } from '../demand/demand-key.ts'
import { hear } from '../hear.ts'

const keysOf = (text: string, category: string) => demandKeys(hear({ text, category }))

test('turns of phrase name the want they carry', () => {
  const cases: [string, string, string][] = [
    ['knitwear', '这蓝色跳得像校服', 'colour=paler'],
    ['knitwear', '出个雾霾蓝嘛', 'colour=paler'],
    ['knitwear', 'the red is awfully loud on me', 'colour=paler'],
    ['knitwear', '衣摆堆在胯上', 'size_fit=shorter'],
    ['knitwear', 'any petite version?', 'size_fit=shorter'],
    ['knitwear', '我姐问我是不是穿了我妈的衣服', 'design=less_dated'],
    ['umbrella', '我和室友一起打够不够', 'function=two_people'],
    ['umbrella', 'would two adults both stay dry?', 'function=two_people'],
    ['umbrella', '暴雨天会漏吗', 'function=waterproof?'],
    ['cut-flowers', '快递又放驿站了', 'delivery=home_delivery'],
    ['cut-flowers', '打开一看花头断了俩', 'packaging=sturdier'],
    ['home', '我也想钻进去', 'function=lie_in'],
  ]
  for (const [category, text, key] of cases)
    assert.ok(keysOf(text, category).includes(key), `${text} → ${keysOf(text, category)}`)
})

test('denied and merely mentioned things ask for nothing', () => {
  const cases: [string, string, string][] = [
    ['knitwear', '洗了五次没起球', 'quality=no_pilling'],
    ['cut-flowers', '二十枝一枝没断', 'packaging=sturdier'],
    ['knitwear', '冷水手洗的，很好', 'usage=how_to_wash?'],
    ['', '太长了不想看', 'design=less_dated'],
  ]
  for (const [category, text, key] of cases)
    assert.ok(!keysOf(text, category).includes(key), `${text} → ${keysOf(text, category)}`)
})
