import { createServer } from 'node:net'

/** Below 32768, where Linux begins to hand out numbers to outgoing connections. */
export const FIRST_PORT = 15_432
/** Ports tried from the first one on. */
const PORTS_MAX = 200

/** The next free loopback port from `first` on, or undefined when all PORTS_MAX are taken. */
export async function choosePort(first: number): Promise<number | undefined> {
  for (let port = first; port < first + PORTS_MAX; port++) {
    if (await isFree(port)) return port
  }
  return undefined
}

/** Whether this loopback port can be listened on right now. */
export function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
