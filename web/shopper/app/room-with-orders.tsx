import { OrderSheet } from '../features/order-sheet/order-sheet.tsx'
import Room from '../features/room/room.tsx'

/** The live room and the order sheet, put together: neither knows the other. */
export default function RoomWithOrders() {
  return <Room OrderSheet={OrderSheet} />
}
