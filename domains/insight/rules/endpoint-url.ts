/** Why an address may not be called, or null. Loopback is for demo and development only, as the wiring says. */
export function urlRefusal(text: string, options: { allowLoopback: boolean }): string | null {
  if (!URL.canParse(text)) return 'not an address'
  const url = new URL(text)
  if (url.username || url.password) return 'an address carries no name or password'
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  const loopback = isLoopback(host)
  if (loopback && options.allowLoopback) return /^https?:$/.test(url.protocol) ? null : 'only http and https'
  if (url.protocol !== 'https:') return 'only https'
  if (loopback || isPrivateAddress(host)) return 'an address inside a private network'
  if (!isIp(host) && (!host.includes('.') || /\.(local|internal|localhost|home|lan|arpa)\.?$/.test(host)))
    return 'a name that only a private network knows'
  return null
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIpv4(host) && host.startsWith('127.'))

/**
 * Addresses that are nobody's public server: private, link-local, shared, documentation, multicast, and IPv4 dressed as
 * IPv6. Whoever connects must ask this of the address the name resolved to, at the time of connecting.
 */
export function isPrivateAddress(address: string): boolean {
  if (isIpv4(address)) return privateIpv4(address)
  if (!address.includes(':')) return false
  const text = address.toLowerCase()
  const dressed = /^(?:::ffff:|64:ff9b::|::)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  if (dressed) return privateIpv4(dressed[1]!)
  // Global unicast is 2000::/3; inside it 2001:db8 is documentation, and 2002 (6to4) hides an IPv4 address.
  return !/^[23]/.test(text) || /^(2001:0?db8|2002|2001:0?:|2001::)/.test(text)
}

const isIpv4 = (host: string) => /^\d{1,3}(\.\d{1,3}){3}$/.test(host)
const isIp = (host: string) => isIpv4(host) || host.includes(':')

function privateIpv4(address: string): boolean {
  const [a = 0, b = 0, c = 0] = address.split('.').map(Number)
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113)
  )
}
