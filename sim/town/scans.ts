import type { Carrier } from './carriers.ts'
import type { Chance, Words } from './chance.ts'
import type { City } from './cities.ts'

export const scanKinds = [
  'picked-up',
  'at-origin-hub',
  'left-origin-hub',
  'at-destination-hub',
  'out-for-delivery',
  'at-pick-up-point',
  'signed',
] as const
export type ScanKind = (typeof scanKinds)[number]

const districtsZh = ['城东', '城西', '南湖', '北苑', '滨江', '老街', '高新', '西站', '新港', '花园路']
const districtsEn = [
  'East',
  'West',
  'South Lake',
  'North Park',
  'Riverside',
  'Old Street',
  'Hi-tech',
  'West Station',
  'New Harbour',
  'Garden Road',
]
const couriersZh = ['小陈', '老李', '阿强', '王师傅', '小吴', '大刘']
const couriersEn = ['Chen', 'Li', 'Qiang', 'Wang', 'Wu', 'Liu']

/** The line the carrier's feed carries, with a place and, on the last leg, a courier. */
export function scanWords(chance: Chance, kind: ScanKind, city: City, carrier: Carrier): Words {
  const at = chance.int(districtsZh.length)
  const who = chance.int(couriersZh.length)
  const site = { zh: `${city.name.zh}${districtsZh[at]}营业部`, en: `${city.name.en} ${districtsEn[at]} depot` }
  const hub = { zh: `${city.name.zh}转运中心`, en: `${city.name.en} hub` }
  const name = carrier.name
  const lines: Record<ScanKind, Words> = {
    'picked-up': {
      zh: `【${city.name.zh}】${name.zh} ${site.zh} 已揽收，揽收员：${couriersZh[who]}`,
      en: `Picked up by ${name.en}, ${site.en} (${couriersEn[who]})`,
    },
    'at-origin-hub': { zh: `【${city.name.zh}】快件已到达 ${hub.zh}`, en: `Arrived at ${hub.en}` },
    'left-origin-hub': {
      zh: `【${city.name.zh}】快件已离开 ${hub.zh}，${carrier.mode === 'air' ? '航班已起飞' : '正发往下一站'}`,
      en: carrier.mode === 'air' ? `Left ${hub.en} by air` : `Left ${hub.en} for the next hub`,
    },
    'at-destination-hub': {
      zh: `【${city.name.zh}】快件已到达 ${hub.zh}，分拣中`,
      en: `Arrived at ${hub.en}, being sorted`,
    },
    'out-for-delivery': {
      zh: `【${city.name.zh}】${site.zh} 派件员 ${couriersZh[who]} 正在派送`,
      en: `Out for delivery from ${site.en} with ${couriersEn[who]}`,
    },
    'at-pick-up-point': {
      zh: `【${city.name.zh}】已放入 ${districtsZh[at]}驿站，请凭码取件`,
      en: `Left at the ${districtsEn[at]} pick-up station`,
    },
    signed:
      carrier.ends === 'door'
        ? { zh: `【${city.name.zh}】已送上门，本人签收`, en: 'Delivered to the door, signed by the addressee' }
        : { zh: `【${city.name.zh}】已签收，感谢使用${name.zh}`, en: 'Collected and signed for' },
  }
  return lines[kind]
}
