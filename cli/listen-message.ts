import type { Message } from '@heed/engine'
import { LINE_BYTES_MAX } from './listen-lines.ts'

/** A line of the machine interface taken apart, or why it could not be; the id is given back wherever it can be read. */
export type ReadLine = { ok: true; id: LineId; message: Message } | { ok: false; id: LineId | null; why: LineRefusal }

/** As it came: a number stays a number. */
export type LineId = string | number

export type LineRefusal = 'line-too-long' | 'not-json' | 'not-an-object' | 'id-missing' | 'text-missing'

const mebibytes = `${LINE_BYTES_MAX / 2 ** 20} MiB`

const says: Record<LineRefusal, { en: string; zh: string }> = {
  'line-too-long': {
    en: `the line is longer than ${mebibytes}: send the message alone`,
    zh: `这一行超过 ${mebibytes}：每行只放一条消息`,
  },
  'not-json': { en: 'the line is not JSON: write one object a line', zh: '这一行不是 JSON：每行写一个对象' },
  'not-an-object': {
    en: 'the line is JSON but no object: write {"id": …, "text": …}',
    zh: '这一行不是 JSON 对象：请写成 {"id": …, "text": …}',
  },
  'id-missing': { en: 'id is missing: give a string or a number', zh: '缺少 id：请给字符串或数字' },
  'text-missing': { en: 'text is missing: give a string', zh: '缺少 text：请给字符串' },
}

/** Reads one line. What is optional and of another type than told is taken as not said. */
export function readLine(line: string): ReadLine {
  const value = parse(line)
  if (value === undefined) return { ok: false, id: null, why: 'not-json' }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, id: null, why: 'not-an-object' }
  const { id, text, lang, category, product } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, id: null, why: 'id-missing' }
  if (typeof text !== 'string') return { ok: false, id, why: 'text-missing' }
  const message: Message = { text }
  if (typeof lang === 'string') message.lang = lang
  if (typeof category === 'string') message.category = category
  if (typeof product === 'string' || typeof product === 'number') message.product = String(product)
  return { ok: true, id, message }
}

/** Why a line was not heard, for people. */
export function wordLineRefusal(why: LineRefusal, lang: 'zh' | 'en'): string {
  return says[why][lang]
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
