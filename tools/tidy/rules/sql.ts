import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf, within } from '../place.ts'
import { type SqlText, sqlTextsOf } from '../sql-texts.ts'
import type { SourceFile, Tree } from '../tree.ts'

/** A domain's SQL touches its own schema; pages read published views; time and chance never come from the database. */
export const sql: Rule = {
  name: 'sql',
  check(tree) {
    const schemas = schemasOf(tree)
    return tree.files
      .filter(mayHoldSql)
      .flatMap((file) => sqlTextsOf(file).flatMap((text) => checkText(schemas, file, text)))
  },
}

type Trouble = { at: number; says: string }

/** Schemas and the domain that owns each: one of the domain's name, and others that its migrations create (a library's tables). */
function schemasOf(tree: Tree): Map<string, string> {
  const owners = new Map(tree.river.map((name) => [name, name]))
  for (const file of tree.files) {
    const { domain } = placeOf(file.path)
    if (!domain || !file.path.endsWith('.sql')) continue
    for (const found of file.text.matchAll(/create\s+schema\s+(?:if\s+not\s+exists\s+)?(\w+)/gi))
      if (found[1] && !owners.has(found[1])) owners.set(found[1], domain)
  }
  return owners
}

function mayHoldSql(file: SourceFile): boolean {
  return (file.isCode || file.path.endsWith('.sql')) && !within(file.path, 'tools', 'web')
}

function checkText(schemas: Map<string, string>, file: SourceFile, sql: SqlText): Fault[] {
  const troubles = [...clockAndChance(file.path, sql.text), ...foreignSchemas(schemas, file.path, sql.text)]
  if (within(file.path, 'server/pages')) troubles.push(...writing(sql.text))
  return troubles.map(({ at, says }) => ({ file: file.path, line: file.lineAt(sql.start + at), rule: 'sql', says }))
}

const clocks =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random|gen_random_uuid|uuidv[47]|uuid_generate_v[14])\s*\(\s*\)|\b(current_timestamp|current_date|current_time|localtimestamp|localtime|(?:random|random_normal|gen_random_bytes|setseed)(?=\(\d))\b/gi

function clockAndChance(path: string, text: string): Trouble[] {
  if (within(path, 'kernel', 'server/postgres')) return []
  return [...text.matchAll(clocks)].map((found) => ({
    at: found.index,
    says: teach(
      `SQL asks the database for time or chance: ${found[1] ? `${found[1]}()` : found[2]}`,
      'the demo clock and the simulation move time themselves; what the database makes up they cannot move or repeat',
      'pass the value in: tx.now, tx.wall or tx.newId() as a parameter ($1, …)',
    ),
  }))
}

function foreignSchemas(schemas: Map<string, string>, path: string, text: string): Trouble[] {
  const { domain } = placeOf(path)
  const troubles: Trouble[] = []
  for (const found of text.matchAll(/(\breferences\s+)?"?\b([a-z_]\w*)"?\."?([a-z_$]\w*)/gi)) {
    const [, references, schema = '', name = ''] = found
    const owner = schemas.get(schema.toLowerCase())
    if (references && domain && owner !== domain) troubles.push({ at: found.index, says: foreignKey(schema, name) })
    else if (owner && owner !== domain) {
      const says = domain ? neighboursTable(domain, owner, schema, name) : outsider(path, schema, name)
      if (says) troubles.push({ at: found.index, says })
    }
  }
  return troubles
}

function foreignKey(schema: string, name: string): string {
  return teach(
    `a foreign key crosses schemas to ${schema}.${name}`,
    'it ties the two migrations, deletions and one day the two servers together',
    'keep the id as a plain column; what must follow a change over there is a reaction to its fact',
  )
}

function neighboursTable(domain: string, owner: string, schema: string, name: string): string {
  return teach(
    `SQL of ${domain} names ${schema}.${name}, which belongs to ${owner}`,
    `${owner} changes its tables freely because nobody else reads or writes them`,
    `ask an answer or send a request of @heed/${owner}/contract, or keep the columns you need from its facts in a table of ${domain}'s own; if ${schema} is only an alias here, choose another`,
  )
}

function outsider(path: string, schema: string, name: string): string | undefined {
  if (within(path, 'kernel', 'engine', 'importers'))
    return teach(
      `${path.split('/')[0]} names ${schema}.${name}`,
      'what stands below the domains has no business word in it',
      'move the statement into the domain, or take its text as a parameter',
    )
  if (!within(path, 'server') || placeOf(path).isTest || name.startsWith('v_')) return undefined
  return teach(
    `${path} reads ${schema}.${name}, a table of ${schema}`,
    'above the domains only published answers and read views stay stable; tables change with their domain',
    `read a view ${schema}.v_… that domains/${schema} publishes in its contract, or call an answer`,
  )
}

function writing(text: string): Trouble[] {
  const found = /\b(insert\s+into|update\s+[\w."]+\s+(\w+\s+)?set|delete\s+from|truncate)\b/i.exec(text)
  if (!found) return []
  const says = teach(
    'a page writes',
    'server/pages composes what domains answer; only actions write, with their facts',
    'call the action that this belongs to',
  )
  return [{ at: found.index, says }]
}
