import type { PictureParams, Scene } from './scene.ts'

const scenes: Record<string, Scene> = {}

export const pictureKeys = Object.keys(scenes)

/** A whole SVG document for a scene; an unknown key draws a plain parcel, so that a picture is never missing. */
export function renderPictureSvg(key: string, params: PictureParams = {}): string {
  const scene = scenes[key]
  const inside = scene ? scene(params) : '<rect width="400" height="500" fill="#f4f1ea"/>'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="400" height="500">${inside}</svg>`
}
