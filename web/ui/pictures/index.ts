export { pictureKeys, renderPictureSvg } from './render.ts'
export type { PictureParams } from './scene.ts'
