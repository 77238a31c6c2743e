import { type Database, second, type Timer, timer } from '@heed/kernel'
import * as actions from '../actions/expire-coupons.ts'

export const expireCoupons = (house: { db: Database }): Timer =>
  timer({ name: 'trade/expire-coupons', everyMs: 30 * second, sweep: (limit) => actions.expireCoupons(house, limit) })
