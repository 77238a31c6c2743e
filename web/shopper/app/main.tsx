import '@heed/ui/styles.css'
import './frame.css'
import { startFace } from '@heed/ui/shell'
import { Frame } from './frame.tsx'
import { screens } from './routes.tsx'

startFace({ face: 'shopper', basePath: '/shop/', audience: 'shop', screens, Frame })
