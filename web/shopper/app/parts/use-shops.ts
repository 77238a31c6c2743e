import { read } from '@heed/client'
import { useLocale } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'

/** A shop's name in the reader's language, by id; an empty text until the shops are known. */
export function useShopName(): (shopId: string) => string {
  const language = useLocale()
  const shops = useQuery({ ...read('GET /api/open/shops'), staleTime: 600_000 })
  return (shopId) => shops.data?.rows.find((shop) => shop.shopId === shopId)?.name[language] ?? ''
}
