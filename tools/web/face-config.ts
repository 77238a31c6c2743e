import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { drawPictures } from './draw-pictures.ts'

export type Face = 'shopper' | 'desk' | 'console'

/** Where each face is served; the shopper's is the word people read in a link. */
export const basePaths: Record<Face, string> = { shopper: '/shop/', desk: '/desk/', console: '/console/' }

const root = join(import.meta.dirname, '../..')

/** The server that a face in development talks to. */
const apiOrigin = process.env.HEED_ORIGIN ?? 'http://127.0.0.1:4000'

/** One Vite configuration for the three faces, so that they cannot drift apart. */
export function faceConfig(face: Face): InlineConfig {
  return {
    root: join(root, 'web', face),
    base: basePaths[face],
    configFile: false,
    publicDir: false,
    cacheDir: join(root, '.cache/vite', face),
    plugins: [react(), drawPictures()],
    server: { proxy: { '/api': { target: apiOrigin, ws: true } } },
    build: {
      outDir: join(root, 'web', face, 'dist'),
      emptyOutDir: true,
      manifest: true,
      modulePreload: { polyfill: false },
      // A page never inlines an asset: the content policy allows no data: scripts, and hashed files cache for good.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] },
        },
      },
    },
    logLevel: 'warn',
  }
}
