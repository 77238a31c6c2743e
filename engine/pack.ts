import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Writes the engine as a package others can install: `node engine/pack.ts FOLDER`. Node reads no TypeScript inside
 * node_modules, so what index.ts reaches is compiled to JavaScript and declarations, without Node's own types in sight.
 */
const HERE = import.meta.dirname
const ROOT = resolve(HERE, '..')
const SETTINGS =
  '--ignoreConfig --rewriteRelativeImportExtensions --allowImportingTsExtensions --declaration --noEmitOnError --strict --skipLibCheck --erasableSyntaxOnly --noUncheckedIndexedAccess --target es2024 --lib es2024,dom --module nodenext --moduleResolution nodenext'

interface Manifest {
  name: string
  version: string
  license: string
  type: string
  dependencies: Record<string, string>
}

/** Packs the engine into `folder` and gives back the tarball's path. */
export function packEngine(folder: string): string {
  const staged = mkdtempSync(join(tmpdir(), 'heed-engine-'))
  try {
    compile(staged)
    cpSync(join(HERE, 'README.md'), join(staged, 'README.md'))
    cpSync(join(ROOT, 'LICENSE'), join(staged, 'LICENSE'))
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
    mkdirSync(folder, { recursive: true })
    return packFolder(staged, folder)
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

/** Packs any folder with a package.json as it stands; runs none of its scripts and needs no network. */
export function packFolder(from: string, into: string): string {
  const said = npm(['pack', from, '--ignore-scripts', '--json', '--offline', '--pack-destination', resolve(into)], into)
  const [packed] = JSON.parse(said) as { filename: string }[]
  return join(resolve(into), packed?.filename ?? '')
}

/** Runs npm, the one that runs us where there is one, and gives back what it printed. */
export function npm(args: string[], cwd: string): string {
  const own = process.env.npm_execpath
  const [command, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm']
  return execFileSync(command ?? 'npm', [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function compile(into: string): void {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const args = [...SETTINGS.split(' '), '--types', '', '--rootDir', HERE, '--outDir', into, join(HERE, 'index.ts')]
  execFileSync(process.execPath, [tsc, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}

function manifest(): object {
  const { name, version, license, type, dependencies } = JSON.parse(
    readFileSync(join(HERE, 'package.json'), 'utf8'),
  ) as Manifest
  return {
    name,
    version,
    license,
    type,
    description: 'Hears what shoppers want, in Chinese and English.',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    sideEffects: false,
    dependencies,
  }
}

if (import.meta.main) console.log(packEngine(process.argv[2] ?? '.'))
