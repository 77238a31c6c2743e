/** An actor as people read it: the platform itself, or someone by the end of their identifier. */
export function tailOf(actor: string): string | null {
  return actor.startsWith('person:') ? actor.slice(-4) : null
}
