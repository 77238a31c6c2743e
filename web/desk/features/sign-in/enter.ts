/**
 * Opens the face anew at the page one came from: the live connection and every cached answer belonged to somebody
 * else, so a fresh page is the honest way to become somebody. Only addresses of this face are followed.
 */
export function enter(back?: string): void {
  const path = back?.startsWith('/') && !back.startsWith('//') && !back.includes('/sign-in') ? back : '/'
  location.assign(path.startsWith('/desk/') ? path : `/desk${path}`)
}
