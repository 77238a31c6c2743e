import { minute } from '@heed/kernel'

const failuresMax = 3
const restMinutes = 5

/**
 * Rests after three failures in a row. When five minutes have passed one call may try; its success closes the circuit,
 * its failure rests again. `wall` is epoch milliseconds.
 */
export function circuit() {
  let failures = 0
  let restsUntil = 0
  let trying = false
  return {
    mayCall(wall: number): boolean {
      if (failures < failuresMax) return true
      if (wall < restsUntil || trying) return false
      trying = true
      return true
    },
    worked(): void {
      failures = 0
      trying = false
    },
    failed(wall: number): void {
      failures += 1
      trying = false
      if (failures >= failuresMax) restsUntil = wall + restMinutes * minute
    },
  }
}
