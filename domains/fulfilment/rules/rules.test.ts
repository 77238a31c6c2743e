import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour } from '@heed/kernel'
import { judgeParcel } from './judge-parcel.ts'
import { readCarrierCode } from './read-carrier-code.ts'
import { alarmAt } from './stall-alarms.ts'
import { weigh } from './weigh.ts'

test('carriers’ codes read as our states; what nobody knows proves nothing', () => {
  const table = `
    kuaidi100    103                       picked-up
    kuaidi100    1001                      at-destination
    kuaidi100    501                       out-for-delivery
    kuaidi100    203                       exception
    kuaidi100    6                         returning
    kdniao       0                         label-created
    kdniao       204                       in-transit
    kdniao       311                       signed
    17track      NotFound_Other            label-created
    17track      InTransit_PickedUp        picked-up
    17track      InTransit_CustomsReleased in-transit
    17track      DeliveryFailure_Rejected  exception
    17track      Exception_Returned        returning
    aftership    InTransit_002             picked-up
    aftership    InTransit_018             in-transit
    aftership    Delivered_004             signed
    easypost     return_to_sender          returning
    trackingmore pickup                    out-for-delivery
    heed         picked-up                 picked-up
    kuaidi100    picked-up                 picked-up
    unheard-of   signed                    signed
    kuaidi100    9999                      exception
    unheard-of   ??                        exception`
  for (const line of table.trim().split('\n')) {
    const [name, raw, code] = line.trim().split(/\s+/)
    assert.equal(readCarrierCode(name!, raw!).code, code, line)
  }
  assert.equal(readCarrierCode('kuaidi100', '9999').detail, 'unmapped')
  assert.equal(readCarrierCode('17track', 'Exception_Lost').detail, 'lost')
})

test('the scale stops what is clearly too light or too heavy, and knows its own tolerance', () => {
  assert.equal(weigh(412, 205), 'missed')
  assert.equal(weigh(412, 412 + 40), 'wrong')
  assert.equal(weigh(412, 412 - 32), null)
  assert.equal(weigh(100, 81), null)
  assert.equal(weigh(100, 79), 'missed')
  assert.equal(weigh(null, 79), null)
  assert.equal(weigh(0, 79), null)
})

test('silence is an alarm sooner for flowers, later for far provinces, never after the signature', () => {
  const moved = (code: 'picked-up' | 'in-transit' | 'signed') =>
    judgeParcel([
      { code: 'picked-up', at: hour, place: '' },
      { code, at: 2 * hour, place: '' },
    ])
  const of = (code: Parameters<typeof moved>[0], category: string, province: string) =>
    alarmAt({ ...moved(code), labelledAt: 0 }, category, province)
  assert.deepEqual(of('picked-up', 'umbrella', '上海'), { at: 26 * hour, segment: 'to-hub' })
  assert.deepEqual(of('in-transit', 'umbrella', '上海'), { at: 50 * hour, segment: 'in-transit' })
  assert.deepEqual(of('in-transit', 'umbrella', '新疆'), { at: 74 * hour, segment: 'in-transit' })
  assert.deepEqual(of('in-transit', 'cut-flowers', '新疆'), { at: 11 * hour, segment: 'in-transit' })
  assert.equal(of('signed', 'umbrella', '上海'), null)
})
