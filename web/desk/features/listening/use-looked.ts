import { read } from '@heed/client'
import { useQuery } from '@tanstack/react-query'
import type { Demand } from './lanes.ts'
import { board } from './screens.ts'
import { useLook } from './use-look.ts'

/** The demand looked at, and the ways on from it. Which one it is stands in the address. */
export function useLooked(rows: readonly Demand[], wide: boolean) {
  const { demand } = board.useSearch()
  const look = useLook()
  const looked = useFound(rows, demand, wide)
  const at = looked ? rows.indexOf(looked) : -1
  return {
    looked,
    look,
    /** The keyboard goes along, so that Enter means the row looked at. */
    move: (step: number) => {
      const next = Math.min(rows.length - 1, Math.max(0, at + step))
      look(rows[next]?.demandId)
      document.querySelectorAll<HTMLElement>('.listen-open')[next]?.focus({ preventScroll: true })
    },
    /** The next row is looked at before this one leaves, so that the eye stays where it is. */
    leave: (act: (demand: Demand) => void) => {
      if (!looked) return
      look((rows[at + 1] ?? rows[at - 1])?.demandId)
      act(looked)
    },
  }
}

/** A row, or a demand of another lane that the address names; on a desk else the first row. */
function useFound(rows: readonly Demand[], wanted: string | undefined, wide: boolean): Demand | undefined {
  const row = rows.find((one) => one.demandId === wanted)
  const elsewhere = useQuery({
    ...read('GET /api/desk/demands/:demandId', { params: { demandId: wanted ?? '' } }),
    enabled: wanted !== undefined && row === undefined,
  })
  if (row) return row
  if (wanted !== undefined && elsewhere.data) return elsewhere.data.demand
  return wide ? rows[0] : undefined
}
