import type { Change } from '../contract/requests.ts'

/**
 * A drawn picture takes the attributes as parameters (`/pictures/cashmere-cardigan.svg?length=58`), so a revision shows:
 * a change of `length` or `colour` redraws it. Uploaded photographs stay as they are.
 */
export function pictureAfter(picture: string, changes: readonly Change[]): string {
  if (!picture.startsWith('/pictures/')) return picture
  const [path, search] = picture.split('?') as [string, string | undefined]
  const params = new URLSearchParams(search)
  for (const change of changes) params.set(change.attribute, change.after)
  return `${path}?${params}`
}
