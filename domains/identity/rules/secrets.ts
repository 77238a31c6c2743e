/** A key's text: its prefix tells a scanner of leaked secrets whose it is. */
export const keyText = (bytes: Uint8Array): string => `heed_${Buffer.from(bytes).toString('base64url')}`

/** The slug of a shop's name: Latin letters, digits and hyphens; the tail keeps two of one name apart. */
export function slugOf(name: string, tail: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return plain ? `${plain}-${tail}` : `shop-${tail}`
}
