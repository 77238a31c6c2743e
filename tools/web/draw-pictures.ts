import { renderPictureSvg } from '@heed/pictures'
import type { Plugin } from 'vite'

/** Serves `/pictures/<key>.svg?…` while a face is being developed, as the server does in production. */
export function drawPictures(): Plugin {
  return {
    name: 'heed-pictures',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const drawn = drawFrom(request.url ?? '')
        if (drawn === undefined) return next()
        response.setHeader('content-type', 'image/svg+xml')
        response.end(drawn)
      })
    },
  }
}

/** The picture an address asks for; undefined when it asks for none. */
export function drawFrom(address: string): string | undefined {
  const url = new URL(address, 'http://face')
  const key = /^\/pictures\/([\w-]+)\.svg$/.exec(url.pathname)?.[1]
  return key === undefined ? undefined : renderPictureSvg(key, Object.fromEntries(url.searchParams))
}
