/** Bytes one line may have: room for a megabyte of text in the longest escapes. A longer one is given as null. */
export const LINE_BYTES_MAX = 16 * 2 ** 20

const NEWLINE = 10

/**
 * Cuts a stream of bytes into its lines; all that one chunk completes come together. UTF-8, bytes that are none become
 * U+FFFD; a byte order mark at the very start is left out. A line too long to keep is null, its bytes are let go as they come.
 */
export async function* listenLines(
  bytes: AsyncIterable<Uint8Array>,
  lineBytesMax: number = LINE_BYTES_MAX,
): AsyncGenerator<(string | null)[]> {
  const kept: Buffer[] = []
  let keptBytes = 0
  let first = true
  const keep = (piece: Buffer) => {
    keptBytes += piece.length
    if (keptBytes > lineBytesMax) kept.length = 0
    else if (piece.length > 0) kept.push(piece)
  }
  const take = (): string | null => {
    const line = keptBytes > lineBytesMax ? null : Buffer.concat(kept).toString('utf8')
    kept.length = 0
    keptBytes = 0
    const bare = first && line?.startsWith('\ufeff') ? line.slice(1) : line
    first = false
    return bare
  }
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    const lines: (string | null)[] = []
    let start = 0
    for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
      keep(buffer.subarray(start, end))
      lines.push(take())
      start = end + 1
    }
    keep(buffer.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (keptBytes > 0) yield [take()]
}
