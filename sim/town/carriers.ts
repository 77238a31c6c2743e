import type { Words } from './chance.ts'
import type { ShopKey } from './shops.ts'

export type Carrier = {
  key: 'skylark' | 'camelbell' | 'stonebridge' | 'bluebird'
  name: Words
  mode: 'air' | 'road'
  /** To the door, or to a pick-up station unless the shopper is at home. */
  ends: 'door' | 'station'
  /** Fen for the first kilogram and for each further one. */
  firstKiloMinor: number
  nextKiloMinor: number
  /** Added to the waybill number, so that a number tells its carrier. */
  prefix: string
  /** Share of parcels whose scans stop for a while. */
  silentShare: number
}

/** All names invented. */
export const carriers: readonly Carrier[] = [
  {
    key: 'skylark',
    name: { zh: '云雀速运', en: 'Skylark' },
    mode: 'air',
    ends: 'door',
    firstKiloMinor: 980,
    nextKiloMinor: 620,
    prefix: 'YQ',
    silentShare: 0.004,
  },
  {
    key: 'camelbell',
    name: { zh: '驼铃快递', en: 'Camelbell' },
    mode: 'road',
    ends: 'station',
    firstKiloMinor: 420,
    nextKiloMinor: 180,
    prefix: 'TL',
    silentShare: 0.02,
  },
  {
    key: 'stonebridge',
    name: { zh: '石桥物流', en: 'Stonebridge' },
    mode: 'road',
    ends: 'door',
    firstKiloMinor: 560,
    nextKiloMinor: 160,
    prefix: 'SQ',
    silentShare: 0.03,
  },
  {
    key: 'bluebird',
    name: { zh: '青鸟快递', en: 'Bluebird' },
    mode: 'road',
    ends: 'station',
    firstKiloMinor: 480,
    nextKiloMinor: 200,
    prefix: 'QN',
    silentShare: 0.01,
  },
]

/** Who carries for whom, by share; flowers by air are dearer and arrive at the door. */
export const carriersOfShop: Record<ShopKey, readonly { carrier: Carrier['key']; weight: number }[]> = {
  nuanyan: [
    { carrier: 'bluebird', weight: 60 },
    { carrier: 'camelbell', weight: 30 },
    { carrier: 'skylark', weight: 10 },
  ],
  buyu: [
    { carrier: 'bluebird', weight: 65 },
    { carrier: 'stonebridge', weight: 35 },
  ],
  zhizhi: [
    { carrier: 'skylark', weight: 45 },
    { carrier: 'camelbell', weight: 55 },
  ],
  slowhug: [{ carrier: 'stonebridge', weight: 1 }],
}

/**
 * The one route that is late, and the segment that makes it late: diagnosis should find carrier, route and segment from scans
 * alone. The cause is what the carrier admits when asked.
 */
export const lateRoute = {
  carrier: 'camelbell',
  fromCity: 'kunming',
  toCity: 'chengdu',
  segment: 'origin-hub-to-destination-hub',
  fromDay: 26,
  toDay: 43,
  /** Added to the route's standard, least and most. */
  extraHoursMin: 14,
  extraHoursMax: 30,
  cause: {
    zh: '驼铃快递昆明到成都的夜班车停了，改走贵阳中转，多等一班。',
    en: 'Camelbell stopped its night truck from Kunming to Chengdu; parcels now wait for a second truck in Guiyang.',
  },
} as const

/** Regions where carriers take longer and promises are laxer; provinces by key city. */
export const remoteCities: readonly string[] = ['urumqi', 'lhasa', 'lanzhou', 'haikou', 'ordos']
