export { pictureUrl } from './picture-url.ts'
export { pictureKeys, renderPictureSvg } from './render.ts'
export { pictureSamples } from './samples.ts'
export type { PictureParams } from './scene.ts'
