import { parseJson } from '../bytes/parse-json.ts'
import type { Reading } from '../entries.ts'
import { refuse } from '../refusals.ts'
import type { Author, CommentFields, Encoding } from '../rows.ts'
import { readAuthor } from '../table/read-author.ts'
import { readText } from '../table/read-text.ts'
import { asObject, has, type JsonObject, pickId, pickInstant, pickObject, pickText } from './json-fields.ts'

const foreign: Reading = { refused: refuse('not-this-format', { format: 'douyin-jsonl' }) }

/**
 * Reads one object as Douyin recorders write it: protobuf turned into JSON (snake or camel case, alone or in a
 * `messagesList`), the dycast relay, DouyinBarrageGrab with `Data` as JSON inside a string, and catchers with
 * `event_ts_ms`. Likes, joins, gifts and counts are passed over.
 */
export function interpretDouyin(value: unknown, encoding: Encoding): Reading[] {
  const entry = asObject(value)
  if (entry === undefined) return [foreign]
  const list = entry.messagesList ?? entry.messages_list
  if (Array.isArray(list)) {
    return list.length === 0 ? [{ skipped: 'not-a-message' }] : list.map((item) => readEntry(item, encoding))
  }
  return [readEntry(entry, encoding)]
}

export function looksLikeDouyin(value: JsonObject): boolean {
  if (has(value, 'event_ts_ms', 'messagesList', 'messages_list')) return true
  if (has(value, 'Type') && has(value, 'Data')) return true
  return /^Webcast\w+Message$/.test(methodOf(value) ?? '') && !has(value, 'comment', 'uniqueId')
}

function readEntry(value: unknown, encoding: Encoding): Reading {
  const entry = asObject(value)
  if (entry === undefined) return foreign
  if (has(entry, 'Type') && has(entry, 'Data')) return readBarrageGrab(entry, encoding)
  const method = methodOf(entry)
  const body = pickObject(entry, 'payload', 'data', 'message', 'body') ?? entry
  const content = pickText(body, 'content', 'text', 'comment', 'msg') ?? pickText(entry, 'content')
  if (method === undefined && content === undefined) {
    return has(entry, 'common', 'event_ts_ms', 'user', 'gift', 'rank', 'room') ? { skipped: 'not-a-message' } : foreign
  }
  if (method !== undefined && !chatMethods.has(method.toLowerCase())) return { skipped: 'not-a-message' }
  const common = pickObject(body, 'common') ?? pickObject(entry, 'common')
  const sourceId =
    pickId(common, 'msgId', 'msg_id') ??
    pickId(entry, 'msgId', 'msg_id', 'message_id') ??
    pickId(body, 'msgId', 'msg_id', 'message_id') ??
    longId(entry) ??
    longId(body)
  const at =
    pickInstant(entry, 'event_ts_ms') ??
    pickInstant(common, 'createTime', 'create_time') ??
    pickInstant(body, 'eventTime', 'event_time', 'createTime', 'create_time', 'timestamp', 'ts')
  const user = pickObject(body, 'user', 'author') ?? pickObject(entry, 'user', 'author')
  const name = pickText(body, 'user', 'user_name', 'userName', 'nickname') ?? pickText(entry, 'user_name', 'nickname')
  const author = user === undefined ? readUser(body, name) : readUser(user, name)
  return compose(content ?? '', sourceId, at, author, encoding)
}

/** A bare `id` is the platform's only when it is as long as theirs; short ones are a recorder's own counting from 1. */
function longId(from: JsonObject): string | undefined {
  const id = pickId(from, 'id')
  return id !== undefined && /^\d{12,}$/.test(id) ? id : undefined
}

/** What recorders call a chat message; everything else with a method or type is an event without words. */
const chatMethods = new Set(['webcastchatmessage', 'chatmessage', 'chat', 'danmu', 'danmaku', 'comment'])

function methodOf(entry: JsonObject): string | undefined {
  return (
    pickText(entry, 'method', 'event_type', 'eventType', 'event', 'type') ??
    pickText(pickObject(entry, 'common'), 'method')
  )
}

function readBarrageGrab(entry: JsonObject, encoding: Encoding): Reading {
  const data = asObject(typeof entry.Data === 'string' ? parseJson(entry.Data) : entry.Data)
  if (data === undefined) return { refused: refuse('json-broken') }
  if (String(entry.Type) !== '1') return { skipped: 'not-a-message' }
  const user = pickObject(data, 'User')
  const at = pickInstant(data, 'CreateTime', 'Timestamp') ?? pickInstant(entry, 'Timestamp')
  return compose(pickText(data, 'Content') ?? '', pickId(data, 'MsgId'), at, readUser(user, undefined), encoding)
}

/** Signed-out recorders get the placeholder 111111111111 for everyone: that is nobody's id. */
function readUser(user: JsonObject | undefined, fallbackName: string | undefined): Author | undefined {
  const ids = user === undefined ? [] : userIds.map((name) => pickId(user, name))
  const id = ids.find((found) => found !== undefined && !/^1{6,}$/.test(found))
  const name = pickText(user, 'nickName', 'nick_name', 'nickname', 'Nickname', 'NickName', 'name') ?? fallbackName
  const author = readAuthor(id === undefined ? undefined : `douyin:${id}`, name)
  return author?.key.startsWith('name:') ? { ...author, key: `douyin-${author.key}` } : author
}

const userIds = ['id', 'idStr', 'id_str', 'Id', 'user_id', 'userId', 'uid', 'secUid', 'sec_uid', 'SecUid']

function compose(
  content: string,
  sourceId: string | undefined,
  at: number | undefined,
  author: Author | undefined,
  encoding: Encoding,
): Reading {
  const words = readText(content, encoding)
  if ('refused' in words) return words
  const row: CommentFields = { kind: 'comment', text: words.text, channel: 'bullet-comment' }
  if (at !== undefined) row.at = at
  if (author !== undefined) row.author = author
  return { row, sourceId: sourceId ?? null }
}
