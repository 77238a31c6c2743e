export { openModel } from './open-model.ts'
export { readModelSettings } from './read-settings.ts'
