/** Opens the face anew at the page one came from: every cached answer belonged to somebody else. Own addresses only. */
export function enter(back?: string): void {
  const path = back?.startsWith('/') && !back.startsWith('//') && !back.includes('/sign-in') ? back : '/'
  location.assign(path.startsWith('/console/') ? path : `/console${path}`)
}
