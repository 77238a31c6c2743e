import '@heed/ui/styles.css'
import { AntdAround } from '@heed/ui/desk'
import { startFace } from '@heed/ui/shell'
import { Frame } from './frame.tsx'
import { screens } from './routes.tsx'

startFace({ face: 'desk', basePath: '/desk/', audience: 'desk', screens, Frame, Around: AntdAround })
