import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Fault, type Rule, teach } from '../fault.ts'
import type { SourceFile, Tree, Workspace } from '../tree.ts'

/** Every domain has the same furniture, so that knowing one is knowing all. */
export const house: Rule = {
  name: 'house',
  check: (tree) =>
    tree.workspaces.filter(({ dir }) => /^domains\/[^/]+$/.test(dir)).flatMap((domain) => checkDomain(tree, domain)),
}

const doors: Record<string, string> = {
  './contract': './contract/index.ts',
  './contract/http': './contract/http.ts',
  './wiring': './wiring.ts',
  './testing': './testing/index.ts',
}

const furniture: Record<string, string> = {
  'README.md': 'one page: its words, what always holds, its tables, facts said and heard, requests offered',
  'contract/index.ts': 'the facts, requests and answers that others may import',
  'contract/http.ts': 'the routes, as types for the web',
  'wiring.ts': 'the function that builds the domain from the kernel and its upstream',
  'testing/index.ts': 'the fake and the builders that other domains test with',
}

function checkDomain(tree: Tree, domain: Workspace): Fault[] {
  const files = tree.files.filter((file) => file.path.startsWith(`${domain.dir}/`))
  const faults = checkExports(domain)
  if (!files.some((file) => file.isCode)) return faults
  for (const [name, holds] of Object.entries(furniture)) {
    if (existsSync(join(tree.root, domain.dir, name))) continue
    faults.push(fault(`${domain.dir}/${name}`, 1, `${domain.dir} has no ${name}`, `write it: ${holds}`))
  }
  const wiring = files.find((file) => file.path === `${domain.dir}/wiring.ts`)
  if (wiring && !saysForgetShop(wiring))
    faults.push(
      fault(
        wiring.path,
        1,
        `${wiring.path} offers no forgetShop`,
        "return a forgetShop(tx, shopId) that deletes the shop's rows from every table of the domain; it is the only deletion there is",
      ),
    )
  return faults
}

function checkExports(domain: Workspace): Fault[] {
  const actual = domain.manifest.exports ?? {}
  const names = new Set([...Object.keys(doors), ...Object.keys(actual)])
  const wrong = [...names].filter((name) => actual[name] !== doors[name])
  if (wrong.length === 0) return []
  const what = `${domain.name} exports ${wrong.map((name) => `${name} as ${actual[name] ?? 'nothing'}`).join(', ')}`
  const fix = `export exactly ${Object.entries(doors)
    .map(([name, path]) => `"${name}": "${path}"`)
    .join(', ')}`
  return [fault(domain.file.path, domain.file.lineAt(Math.max(0, domain.file.text.indexOf('"exports"'))), what, fix)]
}

function saysForgetShop(wiring: SourceFile): boolean {
  return wiring.code.all('Identifier').some((node) => {
    if (node.name !== 'forgetShop') return false
    const parent = wiring.code.parent(node)
    return (
      parent?.type === 'Property' ||
      parent?.type === 'FunctionDeclaration' ||
      parent?.type === 'VariableDeclarator' ||
      parent?.type === 'ExportSpecifier'
    )
  })
}

function fault(file: string, line: number, what: string, fix: string): Fault {
  return {
    file,
    line,
    rule: 'house',
    says: teach(what, 'every domain has the same rooms and doors, so that knowing one is knowing all', fix),
  }
}
