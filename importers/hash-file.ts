import { createHash } from 'node:crypto'

/** SHA-256 of a file's bytes in lower-case hex, read as a stream. */
export async function hashFile(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source) hash.update(chunk)
  return hash.digest('hex')
}
