import type { Reading } from '../entries.ts'
import { refuse } from '../refusals.ts'
import type { CommentFields, Encoding } from '../rows.ts'
import { readAuthor } from '../table/read-author.ts'
import { readText } from '../table/read-text.ts'
import { asObject, type JsonObject, pickId, pickInstant, pickObject, pickText } from './json-fields.ts'

/** Renderers that can carry a viewer's own words: plain, paid, membership anniversaries. */
const spoken = ['liveChatTextMessageRenderer', 'liveChatPaidMessageRenderer', 'liveChatMembershipItemRenderer']

/**
 * Reads one line of a yt-dlp `live_chat.json`, with or without the replay wrapper. Tickers repeat a paid message and are
 * passed over; deletions name the message or author taken down. A line that holds a message and its trimmings counts
 * as the message.
 */
export function interpretYoutube(value: unknown, encoding: Encoding): Reading[] {
  const outer = asObject(value)
  if (outer === undefined || !looksLikeYoutube(outer)) {
    return [{ refused: refuse('not-this-format', { format: 'youtube-live-chat' }) }]
  }
  const replay = pickObject(outer, 'replayChatItemAction')
  const listed = replay?.actions
  const actions = replay === undefined ? [outer] : Array.isArray(listed) ? listed : []
  const offset = pickText(outer, 'videoOffsetTimeMsec') ?? pickText(replay, 'videoOffsetTimeMsec')
  const readings = actions.map((action) => readAction(asObject(action) ?? {}, offset, encoding))
  const told = readings.filter((reading) => !('skipped' in reading) || reading.skipped === 'deletion')
  if (told.length > 0) return told
  return readings.length > 0 ? readings.slice(0, 1) : [{ skipped: 'not-a-message' }]
}

export function looksLikeYoutube(value: JsonObject): boolean {
  return Object.keys(value).some((key) =>
    /^(replayChatItem|addChatItem|addLiveChatTickerItem|markChatItem\w*|removeChatItem\w*|replaceChatItem|addBanner\w*|updateLiveChatPoll|showLiveChat\w*|closeLiveChat\w*|removeBanner\w*|liveChat\w*)(Action|Command)$/.test(
      key,
    ),
  )
}

function readAction(action: JsonObject, offset: string | undefined, encoding: Encoding): Reading {
  const deletes = pickObject(action, 'markChatItemAsDeletedAction', 'removeChatItemAction')
  if (deletes !== undefined) {
    const sourceId = pickId(deletes, 'targetItemId')
    return sourceId === undefined ? { skipped: 'deletion' } : { skipped: 'deletion', deletes: { sourceId } }
  }
  const banned = pickObject(action, 'markChatItemsByAuthorAsDeletedAction', 'removeChatItemByAuthorAction')
  if (banned !== undefined) {
    const channel = pickId(banned, 'externalChannelId')
    if (channel === undefined) return { skipped: 'deletion' }
    return { skipped: 'deletion', deletes: { authorKey: `youtube:${channel}` } }
  }
  if (Object.hasOwn(action, 'addLiveChatTickerItemAction')) return { skipped: 'duplicate-ticker' }
  const item =
    pickObject(pickObject(action, 'addChatItemAction'), 'item') ??
    pickObject(pickObject(action, 'replaceChatItemAction'), 'replacementItem')
  const renderer = pickObject(item, ...spoken)
  return renderer === undefined ? { skipped: 'not-a-message' } : readMessage(renderer, offset, encoding)
}

function readMessage(renderer: JsonObject, offset: string | undefined, encoding: Encoding): Reading {
  const message = pickObject(renderer, 'message')
  if (message === undefined) return { skipped: 'not-a-message' }
  const words = readText(joinRuns(message), encoding)
  if ('refused' in words) return words
  const row: CommentFields = { kind: 'comment', text: words.text, channel: 'bullet-comment' }
  const at = pickInstant(renderer, 'timestampUsec')
  const channel = pickId(renderer, 'authorExternalChannelId')
  const author = channel && readAuthor(`youtube:${channel}`, pickText(pickObject(renderer, 'authorName'), 'simpleText'))
  if (at !== undefined) row.at = at
  if (offset !== undefined && /^\d{1,12}$/.test(offset)) row.offsetMs = Number(offset)
  if (author) row.author = author
  return { row, sourceId: pickId(renderer, 'id') ?? null }
}

/** Words and emoji in order: an emoji of the channel by its shortcut (`:heart:`), an ordinary one as itself. */
function joinRuns(message: JsonObject): string {
  const simple = pickText(message, 'simpleText')
  if (simple !== undefined) return simple
  if (!Array.isArray(message.runs)) return ''
  let text = ''
  for (const item of message.runs) {
    const run = asObject(item)
    const emoji = pickObject(run, 'emoji')
    if (emoji === undefined) text += pickText(run, 'text') ?? ''
    else text += nameEmoji(emoji)
  }
  return text
}

function nameEmoji(emoji: JsonObject): string {
  const shortcut: unknown = Array.isArray(emoji.shortcuts) ? emoji.shortcuts[0] : undefined
  const id = pickText(emoji, 'emojiId') ?? ''
  if (emoji.isCustomEmoji !== true && id !== '' && id.length <= 16 && !/^[\w/-]+$/.test(id)) return id
  return typeof shortcut === 'string' ? shortcut : ''
}
