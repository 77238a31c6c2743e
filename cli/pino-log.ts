import type { Log } from '@heed/kernel'
import { pino } from 'pino'

/** Structured lines in the data folder, where a person looks when the terminal is long gone. */
export function fileLog(file: string): Log & { close(): void } {
  const target = pino.destination({ dest: file, mkdir: true, sync: false })
  const out = pino({ base: null }, target)
  return {
    info: (event, fields) => out.info({ event, ...fields }),
    warn: (event, fields) => out.warn({ event, ...fields }),
    error: (event, error, fields) =>
      out.error({
        event,
        ...fields,
        message: String((error as Error)?.message ?? error),
        code: (error as { code?: string })?.code,
        stack: (error as Error)?.stack?.split('\n').slice(0, 6),
      }),
    close: () => target.flushSync(),
  }
}
