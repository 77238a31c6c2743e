import { type Picture, paints } from '../town/products.ts'

/** The drawn scenes of the faces, by the town's own scene names and what they hold. */
function sceneOf({ scene, parameters = {} }: Picture): string {
  if (scene === 'umbrella-night') {
    if (parameters.bucket) return 'umbrella-bucket'
    if (parameters.people) return 'umbrella-two-people'
    if (parameters.edge) return 'reflective-umbrella'
    return 'light-umbrella'
  }
  if (scene === 'umbrella-plain') return parameters.sun ? 'umbrella-uv-card' : 'light-umbrella'
  if (scene === 'rose-single') return parameters.ruler ? 'rose-grades' : 'rose'
  if (scene === 'nest-sofa' && parameters.openwork) return 'openwork-sofa'
  return (
    {
      'umbrella-edge': 'folded-umbrella',
      'rose-bouquet': 'bouquet',
      'mixed-bouquet': 'bouquet',
      tulip: 'bouquet',
      'packing-v2': 'flower-box',
      'aircon-cardigan': 'air-con-cardigan',
    }[scene] ?? scene
  )
}

/** Where the server draws a town picture: `/pictures/cashmere-cardigan.svg?colour=%23d11f2d&length=58`. */
export function drawPicture(picture: Picture): string {
  const { colour, parameters = {} } = picture
  const query = new URLSearchParams()
  const paint = colour && paints[colour]
  if (paint) query.set('colour', paint.hex.toLowerCase())
  if (parameters.lengthCm) query.set('length', String(parameters.lengthCm))
  if (parameters.spanCm) query.set('span', String(parameters.spanCm))
  if (parameters.stems) query.set('count', String(Math.min(19, Number(parameters.stems))))
  const text = query.toString()
  return `/pictures/${sceneOf(picture)}.svg${text ? `?${text}` : ''}`
}

/** The poster of a show: its shop's host at the table. */
export const posterOf = (shop: string): string =>
  `/pictures/host-at-table.svg?goods=${{ nuanyan: 'cardigan', buyu: 'umbrella', zhizhi: 'flowers' }[shop] ?? 'bear'}`
