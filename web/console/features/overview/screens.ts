import { screen } from '@heed/ui/shell'
import { words } from './words.ts'

export const overview = screen({ path: '/', words })
