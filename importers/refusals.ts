/** What each refusal says, in both languages. `{name}` is filled from the refusal's values. */
export const refusalWords = {
  'file-empty': {
    en: 'The file is empty. Choose the file again.',
    'zh-CN': '文件是空的，请重新选择文件。',
  },
  'format-unknown': {
    en: 'The format of this file is not known. Choose a format, or save it as CSV or JSON lines.',
    'zh-CN': '认不出这个文件的格式。请手动选择格式，或另存为 CSV / JSONL。',
  },
  'kind-not-in-format': {
    en: 'A {format} recording holds comments, not rows of kind {kind}. Import it as comments.',
    'zh-CN': '{format} 录像文件里只有评论，没有“{kind}”。请按评论导入。',
  },
  'mapping-incomplete': {
    en: 'No column is chosen for: {fields}. Choose one for each.',
    'zh-CN': '还没有为这些字段选列：{fields}。请逐个选定。',
  },
  'column-unknown': {
    en: 'The file has no column named {columns}. Choose from: {available}.',
    'zh-CN': '文件里没有名为 {columns} 的列。可选的列：{available}。',
  },
  'header-broken': {
    en: 'The heading line cannot be read (a quote is not closed, or the line is too long). Repair the first line.',
    'zh-CN': '表头读不出来（引号没有闭合，或这一行太长）。请修好第一行。',
  },
  'too-many-columns': {
    en: 'The file has {found} columns; at most {limit} are read. Remove the columns that are not needed.',
    'zh-CN': '文件有 {found} 列，最多读取 {limit} 列。请删去不需要的列。',
  },
  'not-this-format': {
    en: 'This is not a {format} entry. Check that the right format was chosen.',
    'zh-CN': '这不是 {format} 格式的记录，请检查格式是否选对。',
  },
  'record-too-long': {
    en: 'This record is longer than {limit} characters and was passed over.',
    'zh-CN': '这条记录超过 {limit} 个字符，已跳过。',
  },
  'file-truncated': {
    en: 'The file stops before its end, as when a recorder crashes. Everything before this point was read.',
    'zh-CN': '文件没有写完就断了（常见于录制程序中途退出）。此处之前的内容都已读取。',
  },
  'json-broken': {
    en: 'This line is not valid JSON.',
    'zh-CN': '这一行不是有效的 JSON。',
  },
  'too-many-parts': {
    en: 'This line holds {found} messages; the first {limit} were read. Save one message per line.',
    'zh-CN': '这一行有 {found} 条消息，只读取了前 {limit} 条。请每行保存一条。',
  },
  'xml-broken': {
    en: 'This element is not valid XML (an unescaped character, or a tag that is not closed).',
    'zh-CN': '这个元素不是有效的 XML（有未转义的字符，或标签没有闭合）。',
  },
  'quote-broken': {
    en: 'A quote in this row is not closed, or text follows a closing quote. Double the quotes inside the text.',
    'zh-CN': '这一行的引号没有闭合，或引号后面多了文字。正文里的引号要写成两个。',
  },
  'column-count': {
    en: 'This row has {found} columns, the heading has {expected}. Put quotes around text that holds the separator.',
    'zh-CN': '这一行有 {found} 列，表头有 {expected} 列。正文里有分隔符时请加引号。',
  },
  undecodable: {
    en: 'Some bytes of this row are not valid in the encoding {encoding}. Choose another encoding.',
    'zh-CN': '这一行有些字节不符合 {encoding} 编码，请换一种编码再试。',
  },
  'text-empty': {
    en: 'There are no words in this row.',
    'zh-CN': '这一行没有文字。',
  },
  'text-too-long': {
    en: 'The text has {found} characters; at most {limit} are kept. Shorten or split it.',
    'zh-CN': '文字有 {found} 个字符，最多保留 {limit} 个。请缩短或拆成几条。',
  },
  'value-missing': {
    en: 'The column for {field} is empty in this row.',
    'zh-CN': '这一行缺少“{field}”。',
  },
  'value-too-long': {
    en: 'The value for {field} is longer than {limit} characters.',
    'zh-CN': '“{field}”超过 {limit} 个字符。',
  },
  'time-unreadable': {
    en: 'The time "{found}" cannot be read. Write it as 2026-03-01 20:15:00 or as seconds since 1970.',
    'zh-CN': '时间“{found}”读不懂。请写成 2026-03-01 20:15:00，或 1970 年以来的秒数。',
  },
  'offset-unreadable': {
    en: 'The offset "{found}" is not a number of at least 0.',
    'zh-CN': '偏移“{found}”不是大于等于 0 的数字。',
  },
  'rating-unreadable': {
    en: 'The rating "{found}" is not between 1 and 5.',
    'zh-CN': '评分“{found}”不在 1 到 5 之间。',
  },
  'quantity-unreadable': {
    en: 'The quantity "{found}" is not a whole number between 1 and {limit}.',
    'zh-CN': '数量“{found}”不是 1 到 {limit} 之间的整数。',
  },
  'price-unreadable': {
    en: 'The price "{found}" cannot be read as an amount of {currency}.',
    'zh-CN': '价格“{found}”无法按 {currency} 读取。',
  },
  'currency-unknown': {
    en: 'The currency "{found}" is not a three-letter code such as CNY, or it disagrees with the price.',
    'zh-CN': '币种“{found}”不是 CNY 这样的三字母代码，或与价格里的符号不一致。',
  },
  'channel-unknown': {
    en: 'The channel "{found}" is not one of: bullet-comment, video-comment, mention, buyer-show, after-sales.',
    'zh-CN': '渠道“{found}”不在可选范围：弹幕、视频评论、@提及、买家秀、售后。',
  },
  'lang-unreadable': {
    en: 'The language "{found}" is not a code such as zh or en.',
    'zh-CN': '语言“{found}”不是 zh、en 这样的代码。',
  },
} as const

export type RefusalCode = keyof typeof refusalWords
export const refusalCodes = Object.keys(refusalWords) as RefusalCode[]

/** `message` is the English wording; `wordRefusal` gives the other language from the same values. */
export type Refused = { why: RefusalCode; message: string; values: Record<string, string | number> }

/** Makes a refusal with its values filled in. Quoted pieces of the file are cut at 60 characters. */
export function refuse(why: RefusalCode, values: Record<string, string | number> = {}): Refused {
  const short: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    short[name] = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 59).toWellFormed()}…` : value
  }
  return { why, message: fill(refusalWords[why].en, short), values: short }
}

/** The refusal in words for people. */
export function wordRefusal(refused: Refused, lang: 'zh-CN' | 'en'): string {
  return fill(refusalWords[refused.why][lang], refused.values)
}

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
