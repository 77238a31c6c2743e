/** What a change of the goods could answer; a question about price or stock is answered with words. */
const changeable = ['material', 'function', 'design', 'size_fit', 'colour', 'packaging', 'quality', 'usage']

/**
 * Whether a message opens the lane of the lone voice: somebody turned to the shop by name, in their own post, with a
 * wish, or asked whether there is such a thing ("is there one that fits into a bag?"), which is a wish put politely.
 */
export function isLoneVoice(said: { channel: string; acts: readonly string[]; keys: readonly string[] }): boolean {
  if (said.channel !== 'mention') return false
  if (said.acts.includes('suggestion')) return true
  return said.acts[0] === 'question' && said.keys.some((key) => changeable.includes(key.split('=')[0]!))
}

/** The text with the names it calls out blanked, offsets kept: a shop's name may hold a word of praise. */
export const withoutHandles = (text: string): string => text.replace(/@\S+/g, (handle) => ' '.repeat(handle.length))
