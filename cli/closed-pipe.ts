import { stderr, stdout } from 'node:process'

/** A reader that has seen enough (`| head`) closes the pipe: that ends the printing, not the work. */
export function bearClosedPipe(): void {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: { code?: string }) => {
      if (error.code !== 'EPIPE') throw error
    })
}
