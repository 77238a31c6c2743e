import { round } from './draw.ts'
import type { PictureParams } from './scene.ts'
import { scenes } from './scenes.ts'

export const pictureKeys: readonly string[] = Object.keys(scenes)

/**
 * A whole SVG document for a scene: pure text, no React, no browser. An unknown key gives the parcel, so that a
 * picture is never missing; parameters are read as known names and bounded numbers, never copied into the text.
 */
export function renderPictureSvg(key: string, params: PictureParams = {}): string {
  const { width, height, draw } = scenes[key] ?? scenes.parcel!
  const frame = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${shorten(draw(params))}</svg>`
}

/** Rounds what arithmetic left long. */
function shorten(svg: string): string {
  return svg.replace(/-?\d+\.\d{2,}/g, (number) => String(round(Number(number))))
}
