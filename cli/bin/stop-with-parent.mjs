// Loaded before the product when it runs as a child of heed.mjs: when that one is killed outright, the pipe between
// them closes, and the product is told to stop as by a signal.
import { Socket } from 'node:net'

const descriptor = Number(process.env.HEED_PARENT_PIPE)
// Not for the processes we start in turn.
delete process.env.HEED_PARENT_PIPE

if (descriptor) {
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false })
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
  pipe.on('error', () => {})
  pipe.resume()
  // It must not keep a finished product alive.
  pipe.unref()
}
