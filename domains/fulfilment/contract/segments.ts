/** The stretches of a parcel's way, each from the milestone before it to the one it is named after. */
export const segments = ['to-label', 'to-pick-up', 'to-hub', 'to-destination', 'to-door', 'to-signed'] as const
export type Segment = (typeof segments)[number]

/** Who can do something about a slow stretch. */
export const segmentOwner: Record<Segment, 'warehouse' | 'carrier'> = {
  'to-label': 'warehouse',
  'to-pick-up': 'carrier',
  'to-hub': 'carrier',
  'to-destination': 'carrier',
  'to-door': 'carrier',
  'to-signed': 'carrier',
}

/** Code tables that ship with the product; `heed` is our own eight states by name. */
export const codeTables = ['heed', 'kuaidi100', 'kdniao', '17track', 'aftership', 'easypost', 'trackingmore'] as const
export type CodeTable = (typeof codeTables)[number]

export const caseLanes = ['missed', 'wrong', 'late', 'early-warning'] as const
export type CaseLane = (typeof caseLanes)[number]
