import type { PictureParams } from './scene.ts'

/** Where the server draws a scene: '/pictures/cashmere-cardigan.svg?colour=cherry&length=53'. */
export function pictureUrl(key: string, params: PictureParams = {}): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? `/pictures/${key}.svg` : `/pictures/${key}.svg?${query}`
}
