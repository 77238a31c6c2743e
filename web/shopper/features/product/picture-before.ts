type Change = { attribute: string; before: string }

/**
 * A drawn picture takes a product's attributes as parameters, so what it was before a change can be drawn too. Null for
 * photographs, and for changes the drawing does not show.
 */
export function pictureBefore(picture: string, changes: readonly Change[]): string | null {
  const [path, query] = picture.split('?')
  if (!path?.startsWith('/pictures/') || query === undefined) return null
  const params = new URLSearchParams(query)
  const shown = changes.filter(
    (change) => params.has(change.attribute) && params.get(change.attribute) !== change.before,
  )
  if (shown.length === 0) return null
  for (const change of shown) params.set(change.attribute, change.before)
  return `${path}?${params}`
}
