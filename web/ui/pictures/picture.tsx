import type { PictureParams } from '@heed/pictures'
import { pictureUrl } from '@heed/pictures'

type PictureProps = {
  /** A scene of the project ('cashmere-cardigan'), or the address of an uploaded photograph. */
  of: string
  params?: PictureParams
  /** What is to be seen; empty when the words beside it already say so. */
  alt: string
  className?: string
  /** The first picture of a screen is fetched at once. */
  eager?: boolean
}

/** A picture that fills its frame: drawn scenes come from `/pictures/<key>.svg`, photographs from where they are. */
export function Picture({ of, params, alt, className = '', eager = false }: PictureProps) {
  const source = /[/.]/.test(of) ? of : pictureUrl(of, params)
  return <img className={`h-picture ${className}`} src={source} alt={alt} loading={eager ? 'eager' : 'lazy'} />
}
