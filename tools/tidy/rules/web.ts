import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf } from '../place.ts'
import { ownName, readSpecifier } from '../specifier.ts'
import type { SourceFile, Tree } from '../tree.ts'

/** The web sees the types of `contract/http`, ui, client and itself; its features stand apart. */
export const web: Rule = {
  name: 'web',
  check: (tree) =>
    tree.files.filter((file) => file.isCode && shipsToBrowsers(file.path)).flatMap((file) => checkFile(tree, file)),
}

function shipsToBrowsers(path: string): boolean {
  return path.startsWith('web/') && !placeOf(path).isTest && !/\.config\.[mc]?ts$/.test(path)
}

function checkFile(tree: Tree, file: SourceFile): Fault[] {
  const faults: Fault[] = []
  for (const found of file.code.imports) {
    const specifier = readSpecifier(file.path, found.specifier)
    const says =
      specifier.kind === 'relative'
        ? betweenFeatures(file.path, specifier.path)
        : specifier.kind === 'node'
          ? nodeInBrowser(found.specifier)
          : specifier.kind === 'package'
            ? fromServer(tree, specifier.name, specifier.door, found.typeOnly)
            : undefined
    if (says) faults.push({ file: file.path, line: file.lineAt(found.start), rule: 'web', says })
  }
  return faults
}

function betweenFeatures(from: string, to: string): string | undefined {
  const here = featureOf(from)
  const there = featureOf(to)
  if (!here || !there || here === there) return undefined
  return teach(
    `${here} imports ${there}`,
    'features that know each other can no longer be changed, moved or deleted one at a time',
    "compose both in the face's app/, hand one to the other as a prop; what is needed by three goes to @heed/ui",
  )
}

function featureOf(path: string): string | undefined {
  return /^(web\/[^/]+\/features\/[^/]+)\//.exec(path)?.[1]
}

function nodeInBrowser(text: string): string {
  return teach(
    `the web imports ${text}`,
    'a browser has no Node modules',
    'ask the server through @heed/client, or use what browsers offer',
  )
}

function fromServer(tree: Tree, name: string, door: string, typeOnly: boolean): string | undefined {
  const own = ownName(name)
  if (!own) return undefined
  if (tree.workspaces.some((workspace) => workspace.name === name && workspace.dir.startsWith('web/'))) return undefined
  const isDomain = tree.river.includes(own)
  if (isDomain && door === 'contract/http' && typeOnly) return undefined
  // The pages composed above the domains publish their contracts from a package of their own.
  if (own === 'pages' && typeOnly) return undefined
  if (own === 'pictures') return undefined
  const shown = door ? `${name}/${door}` : name
  if (isDomain && door === 'contract/http')
    return teach(
      `${shown} is imported as a value`,
      'the schemas and zod would be shipped to every phone; the server validates, the web needs the shapes alone',
      `write \`import type { … } from '${shown}'\` (the word type before the brace), and call the route through @heed/client`,
    )
  return teach(
    `the web imports ${shown}`,
    'screens see only the HTTP contracts, so that the server can change everything behind them',
    isDomain
      ? `import types from ${name}/contract/http, or have the server compose the answer in server/pages`
      : 'use @heed/ui, @heed/client and the types of contract/http',
  )
}
