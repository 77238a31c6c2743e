/** What a scene may be given: a colour by name or '#rrggbb', a length in centimetres, a grade, a version. */
export type PictureParams = Readonly<Record<string, string | number>>

/** A scene and its frame: goods stand in 400 × 500, posters of films and shows in 450 × 800. */
export type Scene = {
  width: number
  height: number
  /** The inside as SVG text. Pure: the same parameters give the same text. */
  draw: (params: PictureParams) => string
}

export const goods = (draw: Scene['draw']): Scene => ({ width: 400, height: 500, draw })
export const poster = (draw: Scene['draw']): Scene => ({ width: 450, height: 800, draw })
