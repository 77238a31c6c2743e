/**
 * Opens the face anew at the page one came from: the live connection and every cached answer belonged to nobody, so
 * a fresh page is the honest way to become somebody. Only addresses of this face are followed.
 */
export function enter(back: string | undefined): void {
  const path = back?.startsWith('/') && !back.startsWith('//') ? back : '/'
  location.assign(path.startsWith('/shop/') ? path : `/shop${path}`)
}
