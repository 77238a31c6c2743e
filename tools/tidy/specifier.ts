import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** An import's text, taken apart. */
export type Specifier =
  | { kind: 'relative'; path: string }
  | { kind: 'node' }
  /** `name` is the package ("@heed/trade", "zod"), `door` what follows it ("contract/http", or ''). */
  | { kind: 'package'; name: string; door: string }
  /** Bundler inventions such as "virtual:pwa" and package-private "#names". */
  | { kind: 'other' }

/** `from` is the path of the importing file; relative targets come back as paths from the root. */
export function readSpecifier(from: string, text: string): Specifier {
  const plain = text.replace(/[?#](?=\w+(=|$)).*$/, '')
  if (plain.startsWith('.')) return { kind: 'relative', path: posix.join(posix.dirname(from), plain) }
  if (plain.startsWith('node:') || isBuiltin(plain)) return { kind: 'node' }
  const found = /^(@[^/]+\/[^/]+|[^@/:#~.][^/:]*)(?:\/(.*))?$/.exec(plain)
  return found ? { kind: 'package', name: found[1] ?? '', door: found[2] ?? '' } : { kind: 'other' }
}

/** "trade" for "@heed/trade", undefined for packages of other makers. */
export function ownName(packageName: string): string | undefined {
  return packageName.startsWith('@heed/') ? packageName.slice('@heed/'.length) : undefined
}
