import type { StartOptions } from '../index.ts'

/** Start options for a test: nothing waits for the disk, and the ports are apart from those of a real shop. */
export function quick(dataDir: string): StartOptions {
  return { dataDir, port: 25_432, settings: { fsync: false, shared_buffers: '16MB' } }
}
