import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf, within } from '../place.ts'
import { ownName, readSpecifier } from '../specifier.ts'
import { type SourceFile, type Tree, type Workspace, workspaceOf } from '../tree.ts'

/** A workspace is entered by its name and its exports, and only by those who declare it. */
export const doors: Rule = {
  name: 'doors',
  check(tree) {
    const root = tree.workspaces.find((workspace) => workspace.dir === '')
    return tree.files.filter((file) => file.isCode).flatMap((file) => checkFile(tree, file, root))
  },
}

/** A workspace's build settings; they may lean on those of the root, which has no name to import it by. */
const isConfig = /\.config\.[mc]?ts$/

function checkFile(tree: Tree, file: SourceFile, root: Workspace | undefined): Fault[] {
  const home = workspaceOf(tree, file.path)
  if (!home) return []
  const faults: Fault[] = []
  for (const found of file.code.imports) {
    const specifier = readSpecifier(file.path, found.specifier)
    const says =
      specifier.kind === 'relative'
        ? leaving(tree, home, file.path, specifier.path)
        : specifier.kind === 'package'
          ? undeclared(home, root, specifier.name, found.typeOnly || devFile(file.path))
          : undefined
    if (says) faults.push({ file: file.path, line: file.lineAt(found.start), rule: 'doors', says })
  }
  return faults
}

function leaving(tree: Tree, home: Workspace, path: string, target: string): string | undefined {
  const other = workspaceOf(tree, target)
  if (other === home || !other) return undefined
  if (isConfig.test(path) && other.dir === '') return undefined
  const fix = other.dir === '' ? 'move the file into this workspace' : `import what ${other.name} exports, by its name`
  return teach(
    `this relative import leaves ${home.dir || 'the root'} for ${target}`,
    'a path through the fence hides a dependency from package.json and from the exports that keep a workspace changeable',
    fix,
  )
}

function undeclared(home: Workspace, root: Workspace | undefined, name: string, dev: boolean): string | undefined {
  const declared = {
    ...home.manifest.peerDependencies,
    ...home.manifest.optionalDependencies,
    ...home.manifest.dependencies,
  }
  if (name in declared || name in (home.manifest.devDependencies ?? {}) || name === home.name) return undefined
  if (dev && name in { ...root?.manifest.devDependencies, ...root?.manifest.optionalDependencies }) return undefined
  if (home === root && ownName(name)) return undefined
  return teach(
    `${name} is not declared in ${home.dir ? `${home.dir}/` : ''}package.json`,
    'npm hoists packages, so the import works by luck, and whom a workspace knows can no longer be read from its package.json',
    ownName(name)
      ? `add "${name}" to its dependencies if the river allows it, or do without`
      : `add ${name} with its exact version to its dependencies, or do without`,
  )
}

/** Files that never ship may use what the root declares for development; so may imports that types alone need. */
function devFile(path: string): boolean {
  const place = placeOf(path)
  return (
    place.isTest || place.isTesting || within(path, 'tools', 'bench') || isConfig.test(path) || path.endsWith('.d.ts')
  )
}
