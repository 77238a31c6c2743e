import type { Node } from 'oxc-parser'
import { placeOf } from './place.ts'
import type { SourceFile } from './tree.ts'

/** A piece of SQL and the offset at which it begins in its file. Holes of a template string read as `$0`. */
export type SqlText = { text: string; start: number }

/** What only SQL says. Prose that happens to hold "select" or "update" does not look like this. */
const looksLikeSql =
  /\b(select\b[\s\S]*?\bfrom\s+[\w"$(]|select\s+[\w.]+\(|insert\s+into\s|update\s+[\w."$]+(\s+(as\s+)?\w+)?\s+set\s|delete\s+from\s|(create|alter|drop)\s+(or\s+replace\s+)?(unique\s+)?(table|index|view|function|schema|policy|type|trigger|materialized|sequence)\b|references\s+\w+\.\w+|with\s+(recursive\s+)?\w+\s*(\([^)]*\)\s*)?as\s+(not\s+)?(materialized\s*)?\(|(join|from)\s+\w+\.\w+)/i

/** What a piece of a statement says; enough to go by in store/, where strings are SQL unless they are plain words. */
const looksLikeAPiece = /\b(where|and|or|on|join|from|values|set|order by|returning|default)\b|\(\)/i

/** Every SQL text of a file: the whole of a .sql file, the SQL-looking strings and templates of code. Comments are blanked. */
export function sqlTextsOf(file: SourceFile): SqlText[] {
  if (file.path.endsWith('.sql')) return [{ text: withoutComments(file.text), start: 0 }]
  if (!file.isCode) return []
  const texts: SqlText[] = []
  const inStore = placeOf(file.path).room === 'store'
  for (const node of file.code.all('Literal'))
    if (typeof node.value === 'string' && !isSpecifier(file, node))
      texts.push({ text: file.text.slice(node.start + 1, node.end - 1), start: node.start + 1 })
  for (const node of file.code.all('TemplateLiteral')) {
    let text = ''
    let end = node.start + 1
    for (const quasi of node.quasis) {
      const from = quasi.start + 1
      if (from > end) text += '$0'.padEnd(from - end, ' ')
      end = quasi.tail ? quasi.end - 1 : quasi.end - 2
      text += file.text.slice(from, end)
    }
    texts.push({ text, start: node.start + 1 })
  }
  return texts
    .filter(({ text }) => looksLikeSql.test(text) || (inStore && looksLikeAPiece.test(text)))
    .map(({ text, start }) => ({ text: withoutComments(text), start }))
}

function isSpecifier(file: SourceFile, node: Node): boolean {
  return /^(Import|Export)/.test(file.code.parent(node)?.type ?? '')
}

/** Comments turn to blanks of the same length, so that offsets stay true. */
function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
}
