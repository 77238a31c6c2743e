import iconv from 'iconv-lite'
import { headBytesMax } from '../limits.ts'
import type { Encoding } from '../rows.ts'
import { detectEncoding } from './detect-encoding.ts'

/**
 * Decodes a stream of bytes without splitting characters; byte-order marks are dropped and invalid bytes become U+FFFD.
 * Without an encoding, plain ASCII passes through until the first other byte, and the encoding is told from there: an
 * export may begin with thousands of ASCII rows.
 */
export async function* decodeBytes(source: AsyncIterable<Uint8Array>, encoding?: Encoding): AsyncGenerator<string> {
  let decoder = encoding === undefined ? null : openDecoder(encoding)
  let held = new Uint8Array(0)
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += headBytesMax) {
      const slice = chunk.subarray(start, start + headBytesMax)
      if (decoder !== null) {
        yield decoder.write(slice)
        continue
      }
      const joined = held.length === 0 ? slice : concat(held, slice)
      const foreign = held.length > 0 ? 0 : joined.findIndex((byte) => byte > 0x7f)
      if (foreign === -1) {
        yield decodeAscii(joined)
        continue
      }
      if (foreign > 0) yield decodeAscii(joined.subarray(0, foreign))
      held = joined.slice(foreign)
      if (held.length < headBytesMax) continue
      decoder = openDecoder(detectEncoding(held) ?? 'utf-8')
      yield decoder.write(held)
      held = new Uint8Array(0)
    }
  }
  decoder ??= openDecoder(detectEncoding(held) ?? 'utf-8')
  yield decoder.write(held) + decoder.end()
}

/** Decodes the first bytes of a file; a character cut at the end is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  return openDecoder(encoding).write(head)
}

function openDecoder(encoding: Encoding): { write(bytes: Uint8Array): string; end(): string } {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8')
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  }
  const decoder = iconv.getDecoder(encoding)
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  }
}

function decodeAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
