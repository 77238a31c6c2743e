import { type Database, type Timer, timer } from '@heed/kernel'
import * as actions from '../actions/expire-unpaid-orders.ts'

export const expireUnpaidOrders = (house: { db: Database }): Timer =>
  timer({
    name: 'trade/expire-unpaid-orders',
    batch: 200,
    sweep: (limit) => actions.expireUnpaidOrders(house, limit),
  })
