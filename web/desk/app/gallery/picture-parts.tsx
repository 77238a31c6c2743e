import { pictureSamples } from '@heed/pictures'
import { Picture } from '@heed/ui'
import { Part } from './part.tsx'

export function PictureParts() {
  return (
    <Part name="Pictures">
      <div className="g-pictures">
        {pictureSamples.map(({ key, params, name }) => (
          <figure key={name}>
            <Picture of={key} params={params} alt="" />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
    </Part>
  )
}
