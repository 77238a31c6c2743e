import { faceConfig } from '../../tools/web/face-config.ts'

export default faceConfig('shopper')
