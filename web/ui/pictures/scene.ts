/** What a scene may be given: a colour by name or '#rrggbb', a length in centimetres, a grade, a version. */
export type PictureParams = Readonly<Record<string, string | number>>

/** Draws the inside of a 400 × 500 frame as SVG text. Pure: the same parameters give the same text. */
export type Scene = (params: PictureParams) => string
