/** One private-use character stands for every emoji of a mood, so that lexicons can name it. */
const EMOJI_GOOD = '\ue001'
const EMOJI_BAD = '\ue002'
const EMOJI_LAUGH = '\ue003'
const EMOJI_ANY = '\ue004'

const moods = new Map<number, string>()
for (const char of '👍❤♥💕💖💗💓💞💝😍🥰😘😊☺😄😁🤩👏💯🌹🎉🙌✨⭐🌟👌💪🔥🥳😋💐💛💚💙💜🧡🤍')
  moods.set(char.codePointAt(0) as number, EMOJI_GOOD)
for (const char of '👎😡😠🤬💩😤😞😒🙄😣😖😫😩🤮🤢💔😾') moods.set(char.codePointAt(0) as number, EMOJI_BAD)
for (const char of '😂🤣😆😅😹') moods.set(char.codePointAt(0) as number, EMOJI_LAUGH)

/** The token for a code point: a mood, any other picture, or a space for what is no picture. */
export function emojiToken(point: number): string {
  const mood = moods.get(point)
  if (mood !== undefined) return mood
  if (point >= 0x1f3fb && point <= 0x1f3ff) return ''
  if ((point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf)) return EMOJI_ANY
  return ' '
}
