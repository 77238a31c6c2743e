import type { PictureParams } from './scene.ts'

/** Each scene once, and again where its parameters change what is seen: for the gallery and the tests. */
export const pictureSamples: readonly { key: string; params: PictureParams; name: string }[] = []
