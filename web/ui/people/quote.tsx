import type { ReactNode } from 'react'
import { cutMarks, type Span } from './cut-marks.ts'

export type QuoteProps = {
  text: string
  /** The words that decided, as [start, end) in UTF-16 units of `text`. */
  marks?: readonly Span[]
  /** Who said it: a name, with or without an avatar. */
  person?: ReactNode
  /** Where: 'bullet comment, 12:04 of the show'; may be a link to that second. */
  source?: ReactNode
  /** When: usually `<Ago at={…} />`. */
  time?: ReactNode
  /** 'large' is the page's first sight, 'small' stands in a list of many. */
  size?: 'large' | 'normal' | 'small'
  /** The language the words were said in, when it is not the page's. */
  lang?: string
}

/** Someone's words, larger than the numbers around them, with the words that decided softly marked. */
export function Quote({ text, marks = [], person, source, time, size = 'normal', lang }: QuoteProps) {
  const signed = person !== undefined || source !== undefined || time !== undefined
  return (
    <figure className="h-quote" data-size={size}>
      <blockquote lang={lang}>
        {cutMarks(text, marks).map((piece) =>
          piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
        )}
      </blockquote>
      {signed && (
        <figcaption>
          {person !== undefined && <span className="h-quote-person">{person}</span>}
          {source !== undefined && <span>{source}</span>}
          {time !== undefined && <span>{time}</span>}
        </figcaption>
      )}
    </figure>
  )
}
