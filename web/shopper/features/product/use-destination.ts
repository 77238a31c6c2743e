import { read } from '@heed/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'

/** Where it would go: the default address of who is signed in, else the province someone points at. */
export function useDestination() {
  const { person } = useMe()
  const [province, setProvince] = useState<string | null>(null)
  const addresses = useQuery({ ...read('GET /api/shop/addresses'), enabled: person != null })
  const first = addresses.data?.rows[0]
  const query: { city?: string; province?: string } = first
    ? { city: first.city, province: first.province }
    : province === null
      ? {}
      : { province }
  return { query, city: first?.city, province, setProvince, known: first !== undefined }
}
