import type { Answer } from '@heed/client'
import type { Locale } from '@heed/ui'

export type Opened = Answer<'GET /api/desk/revisions/:revisionId'>
export type Product = Opened['product']
export type Change = Opened['revision']['changes'][number]
export type Both = { zh: string; en: string }

export type Draft = { changes: readonly Change[]; reading: Both; demandIds: readonly string[] }

export const draftOf = ({ revision }: Opened): Draft => ({
  changes: revision.changes,
  reading: revision.reading,
  demandIds: revision.demandIds,
})

/** Rows that really change something: what publishing would do. */
export const realChanges = (draft: Draft): readonly Change[] =>
  draft.changes.filter((change) => change.after.trim() !== '' && change.after !== change.before)

/**
 * Words written in the language on the page. The other language keeps what someone wrote in it; until then it says the
 * same, because an empty line would say nothing at all.
 */
export function write(old: Both, language: Locale, text: string): Both {
  const other = language === 'zh' ? 'en' : 'zh'
  const own = old[other] !== '' && old[other] !== old[language]
  return { [language]: text, [other]: own ? old[other] : text } as Both
}

/** The words in the reader's language, else in the one they were written in. */
export const readIn = (both: Both, language: Locale): string => both[language] || both.zh || both.en

/**
 * A drawn picture takes the attributes as parameters, so a change can be seen before it is made; a length is shown with
 * its measuring thread. Photographs stay as they are.
 */
export function pictureWith(picture: string, changes: readonly Change[], side: 'before' | 'after'): string {
  if (!picture.startsWith('/pictures/')) return picture
  const [path = '', search = ''] = picture.split('?')
  const params = new URLSearchParams(search)
  for (const change of changes) {
    if (change[side] !== '') params.set(change.attribute, change[side])
    if (change.attribute === 'length') params.set('measure', '1')
  }
  return `${path}?${params}`
}
