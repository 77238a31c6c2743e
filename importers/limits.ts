/** Characters in one line of text or one JSON or CSV record (about 1 MB); longer ones are refused and passed over. */
export const recordCharsMax = 1_048_576

/** Physical lines one quoted CSV row may span. A lost quote is given up after this many, then reading goes on one line below. */
export const recordLinesMax = 200

/** Characters (code points) in one comment or review: a person's words, not a document. */
export const textCharsMax = 2_000

/** Characters in a reference, a name, a place or an id. */
export const valueCharsMax = 200

/** Columns in a table; a file with more is another kind of file. */
export const columnsMax = 200

/** Messages on one line of JSON (recorders that save a batch as one array). */
export const partsMax = 10_000

/** Bytes looked at to tell format, encoding and columns; `preview` wants no more than this. */
export const headBytesMax = 65_536

/** Rows a preview shows. */
export const previewRowsMax = 20

/** Pieces of one order line; more is a slip of the keyboard or another column. */
export const quantityMax = 1_000_000
