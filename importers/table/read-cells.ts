import { quantityMax, valueCharsMax } from '../limits.ts'
import { type RefusalCode, type Refused, refuse } from '../refusals.ts'
import { type Author, type Channel, channels, type Encoding } from '../rows.ts'
import type { Field } from './fields.ts'
import { parsePrice } from './parse-price.ts'
import { parseInstant } from './parse-time.ts'
import { readAuthor } from './read-author.ts'
import { cleanText, readText } from './read-text.ts'

/** How cells are read where the file itself does not say. */
export type Reckoning = { encoding: Encoding; zoneOffsetMinutes: number; currency: string; channel: Channel }

/** Gives a field's cell as written, or undefined when it has no column. */
export type Cell = (field: Field) => string | undefined

/**
 * The cells of one row, read as what they should be. The first cell that cannot be read refuses the row; readers then
 * go on with stand-ins that nobody sees.
 */
export class Cells {
  refused: Refused | null = null
  private readonly cell: Cell
  private readonly reckoning: Reckoning

  constructor(cell: Cell, reckoning: Reckoning) {
    this.cell = cell
    this.reckoning = reckoning
  }

  /** A short value; undefined when the cell is empty. */
  value(field: Field): string | undefined {
    const clean = cleanText(this.cell(field) ?? '')
    if (clean.includes('\uFFFD')) this.refuse('undecodable', { encoding: this.reckoning.encoding })
    if (clean.length <= valueCharsMax) return clean === '' ? undefined : clean
    this.refuse('value-too-long', { field, limit: valueCharsMax })
    return undefined
  }

  needed(field: Field): string {
    const value = this.value(field)
    if (value === undefined) this.refuse('value-missing', { field })
    return value ?? ''
  }

  words(field: Field): string {
    const words = readText(this.cell(field) ?? '', this.reckoning.encoding)
    if ('text' in words) return words.text
    this.refused ??= words.refused
    return ''
  }

  wordsIfAny(field: Field): string | undefined {
    return cleanText(this.cell(field) ?? '') === '' ? undefined : this.words(field)
  }

  instant(field: Field): number | undefined {
    const found = this.value(field)
    if (found === undefined) return undefined
    const instant = parseInstant(found, this.reckoning.zoneOffsetMinutes)
    if (instant === null) this.refuse('time-unreadable', { found })
    return instant ?? undefined
  }

  neededInstant(field: Field): number {
    this.needed(field)
    return this.instant(field) ?? 0
  }

  offsetMs(): number | undefined {
    const ms = this.value('offsetMs')
    const found = ms ?? this.value('offsetSeconds')
    if (found === undefined) return undefined
    if (!/^\d{1,12}(\.\d+)?$/.test(found)) this.refuse('offset-unreadable', { found })
    return Math.round(Number(found) * (ms === undefined ? 1000 : 1))
  }

  author(keyField: Field, nameField: Field): Author | undefined {
    return readAuthor(this.value(keyField), this.value(nameField))
  }

  channel(): Channel {
    const found = this.value('channel')
    if (found === undefined) return this.reckoning.channel
    const channel = channels.find((name) => name === found) ?? channelWords[found]
    if (channel === undefined) this.refuse('channel-unknown', { found })
    return channel ?? this.reckoning.channel
  }

  lang(): string | undefined {
    const found = this.value('lang')
    if (found !== undefined && !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(found)) {
      this.refuse('lang-unreadable', { found })
    }
    return found?.replaceAll('_', '-')
  }

  /** 1 to 5 from a number, `4/5`, `5星` or 好评/中评/差评; a two-valued label counts as 5 or 1. */
  rating(): number | undefined {
    const found = this.value('rating')
    if (found === undefined) return this.label()
    const rating = ratingWords[found] ?? Number(/^(\d(?:\.\d+)?)(?:\s*(?:\/\s*5|星|分|stars?))?$/i.exec(found)?.[1])
    if (rating >= 1 && rating <= 5) return rating
    this.refuse('rating-unreadable', { found })
    return undefined
  }

  quantity(): number {
    const found = this.cell('quantity') === undefined ? '1' : this.needed('quantity')
    const quantity = /^\d{1,9}$/.test(found) ? Number(found) : 0
    if (quantity < 1 || quantity > quantityMax) this.refuse('quantity-unreadable', { found, limit: quantityMax })
    return quantity
  }

  price(): { minor: number; currency: string } {
    const currency = this.value('currency')
    const minor = this.value('priceMinor')
    if (minor === undefined) return this.writtenPrice(currency)
    if (!/^\d{1,15}$/.test(minor)) {
      this.refuse('price-unreadable', { found: minor, currency: currency ?? this.reckoning.currency })
    }
    const priced = parsePrice('0', currency, this.reckoning.currency)
    if ('refused' in priced) this.refused ??= priced.refused
    return { minor: Number(minor), currency: 'refused' in priced ? '' : priced.currency }
  }

  private writtenPrice(currency: string | undefined): { minor: number; currency: string } {
    const priced = parsePrice(this.needed('price'), currency, this.reckoning.currency)
    if (!('refused' in priced)) return priced
    this.refused ??= priced.refused
    return { minor: 0, currency: '' }
  }

  private label(): number | undefined {
    const found = this.value('label')
    if (found === undefined) return undefined
    const rating = labelWords[found.toLowerCase()] ?? ratingWords[found]
    if (rating === undefined) this.refuse('rating-unreadable', { found })
    return rating
  }

  private refuse(why: RefusalCode, values: Record<string, string | number>): void {
    this.refused ??= refuse(why, values)
  }
}

const channelWords: Readonly<Record<string, Channel>> = {
  弹幕: 'bullet-comment',
  直播弹幕: 'bullet-comment',
  评论: 'video-comment',
  视频评论: 'video-comment',
  提及: 'mention',
  '@': 'mention',
  '@提及': 'mention',
  买家秀: 'buyer-show',
  售后: 'after-sales',
  客服: 'after-sales',
}

const ratingWords: Readonly<Record<string, number>> = {
  好评: 5,
  中评: 3,
  差评: 1,
  五星: 5,
  四星: 4,
  三星: 3,
  二星: 2,
  两星: 2,
  一星: 1,
}

const labelWords: Readonly<Record<string, number>> = {
  '1': 5,
  '0': 1,
  '-1': 1,
  pos: 5,
  positive: 5,
  neg: 1,
  negative: 1,
  neutral: 3,
  正面: 5,
  负面: 1,
  中性: 3,
}
