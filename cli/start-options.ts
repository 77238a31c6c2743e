import { env } from 'node:process'
import { parseArgs } from 'node:util'
import type { Part } from '@heed/server'

export interface StartOptions {
  port: number
  empty: boolean
  lan: boolean
  parts: Part[]
  databaseUrl: string | null
  /** Behind TLS: Secure cookies and HSTS. */
  secure: boolean
}

export type OptionsOrProblem = { ok: true; options: StartOptions } | { ok: false; says: string }

const parts: readonly Part[] = ['web', 'live', 'worker']
const defaultPort = 8080

export function readStartOptions(args: string[]): OptionsOrProblem {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        empty: { type: 'boolean', default: false },
        lan: { type: 'boolean', default: false },
        run: { type: 'string' },
        secure: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port ?? env.PORT ?? defaultPort)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return { ok: false, says: `--port ${values.port} is no port; give a number from 1 to 65535.` }
    const run = (values.run ?? parts.join(',')).split(',') as Part[]
    const unknown = run.filter((one) => !parts.includes(one))
    if (unknown.length > 0)
      return {
        ok: false,
        says: `--run=${values.run}: there is no part ${unknown.join(', ')}; the parts are ${parts.join(', ')}.`,
      }
    return {
      ok: true,
      options: {
        port,
        empty: values.empty,
        lan: values.lan,
        parts: run,
        databaseUrl: env.DATABASE_URL ?? null,
        secure: values.secure,
      },
    }
  } catch (error) {
    return { ok: false, says: (error as Error).message }
  }
}
