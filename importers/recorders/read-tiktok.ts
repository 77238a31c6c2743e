import { parseJson } from '../bytes/parse-json.ts'
import type { Reading } from '../entries.ts'
import { refuse } from '../refusals.ts'
import type { Author, CommentFields, Encoding } from '../rows.ts'
import { readAuthor } from '../table/read-author.ts'
import { readText } from '../table/read-text.ts'
import { asObject, has, type JsonObject, pickId, pickInstant, pickObject, pickText } from './json-fields.ts'

/**
 * Reads one saved event of TikTok-Live-Connector: `chat` of version 0 and 1 (flat) or 2 (with `user` and `common`), bare
 * or under `data`, the event's name beside it or not. Gifts, likes, joins and counts are passed over.
 */
export function interpretTiktok(value: unknown, encoding: Encoding): Reading[] {
  const entry = asObject(value)
  const body = entry === undefined ? undefined : bodyOf(entry)
  if (entry === undefined || body === undefined || !looksLikeTiktok(entry)) {
    return [{ refused: refuse('not-this-format', { format: 'tiktok-jsonl' }) }]
  }
  const event = eventOf(entry)
  const content = pickText(body, 'comment', 'content')
  const isChat = event === undefined ? content !== undefined : /^(chat|comment|webcastchatmessage)$/i.test(event)
  if (!isChat) return [{ skipped: 'not-a-message' }]
  const words = readText(content ?? '', encoding)
  if ('refused' in words) return [words]
  const row: CommentFields = { kind: 'comment', text: words.text, channel: 'bullet-comment' }
  const common = pickObject(body, 'common')
  const at =
    pickInstant(body, 'createTime', 'create_time', 'timestamp') ??
    pickInstant(common, 'createTime', 'create_time') ??
    pickInstant(entry, 'timestamp', 'ts', 'time')
  const author = readUser(body)
  if (at !== undefined) row.at = at
  if (author !== undefined) row.author = author
  return [{ row, sourceId: pickId(body, 'msgId', 'msg_id') ?? pickId(common, 'msgId', 'msg_id') ?? null }]
}

/** True for the connector's events in any shape; an export of reviews with `comment` and `userId` is not one of them. */
export function looksLikeTiktok(entry: JsonObject): boolean {
  const body = bodyOf(entry)
  if (body === undefined) return false
  const person = pickObject(body, 'user') ?? body
  if (has(body, 'comment') && has(body, 'common', 'msgId')) return true
  if (has(person, 'uniqueId', 'unique_id', 'displayId')) return true
  if (has(body, 'viewerCount', 'totalLikeCount', 'giftId', 'giftDetails', 'topViewers')) return true
  return body !== entry && tiktokEvents.test(eventOf(entry) ?? '')
}

const tiktokEvents =
  /^(chat|comment|gift|like|member|social|roomUser|emote|envelope|questionNew|follow|share|subscribe|streamEnd|linkMicBattle|linkMicArmies|liveIntro|connected|disconnected|websocketConnected)$/

function bodyOf(entry: JsonObject): JsonObject | undefined {
  if (typeof entry.data === 'string') return asObject(parseJson(entry.data))
  return pickObject(entry, 'data', 'payload') ?? entry
}

function eventOf(entry: JsonObject): string | undefined {
  return pickText(entry, 'event', 'eventName', 'event_name', 'type', 'method')
}

function readUser(body: JsonObject): Author | undefined {
  const user = pickObject(body, 'user') ?? body
  const id = pickId(user, 'userId', 'user_id', 'id', 'idStr') ?? pickId(body, 'userId', 'user_id')
  const handle = pickId(user, 'uniqueId', 'unique_id', 'displayId', 'display_id')
  const name = pickText(user, 'nickname', 'nick_name', 'nickName') ?? handle
  if (id !== undefined) return readAuthor(`tiktok:${id}`, name)
  return handle === undefined ? undefined : readAuthor(`tiktok-handle:${handle}`, name)
}
