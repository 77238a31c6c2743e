import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/**
 * npm run check: everything that must hold before a commit, in well under two minutes on two cores. Steps do not
 * depend on each other; two run at a time, the longest begin first. What a step writes is shown only when it fails.
 */
const ROOT = resolve(import.meta.dirname, '..')
const STEPS_AT_ONCE = 2
const STEP_MINUTES_MAX = 10

type Step = { name: string; command: string[]; missing?: string | undefined }

const HEED = [process.execPath, 'cli/bin/heed.mjs']
const STEPS: Step[] = [
  { name: 'unit tests', command: [...HEED, 'run', 'tools/test/run.ts', '--quick'] },
  { name: 'types (tsc)', command: ['tsc', '-p', '.'] },
  {
    name: 'simulation (3 short seeds)',
    command: [...HEED, 'sim', '--seeds', '3', '--short'],
    missing: there('sim/index.ts') ? undefined : 'sim/index.ts is not there yet',
  },
  { name: 'lint and format (biome)', command: ['biome', 'check', '.'] },
  {
    name: 'rules of the house (tidy)',
    command: [process.execPath, 'tools/tidy/main.ts'],
    missing: there('tools/tidy/main.ts') ? undefined : 'tools/tidy/main.ts is not there yet',
  },
  {
    name: 'nothing dead (knip)',
    command: ['knip'],
    missing: hasKnipConfig() ? undefined : 'knip has no configuration yet',
  },
]

await main()

async function main(): Promise<void> {
  const began = performance.now()
  const waiting = [...STEPS]
  const failed: string[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await passes(step))) failed.push(step.name)
    }
  }
  await Promise.all(Array.from({ length: STEPS_AT_ONCE }, lane))
  const took = seconds(performance.now() - began)
  console.log(failed.length === 0 ? `\nAll good, ${took}.` : `\nFailed after ${took}: ${failed.join('; ')}.`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function passes(step: Step): Promise<boolean> {
  if (step.missing) {
    console.log(`–  ${step.name}: ${step.missing}`)
    return true
  }
  const began = performance.now()
  const { code, said } = await run(step.command)
  const took = seconds(performance.now() - began)
  if (code === 0) {
    const tests = step.name === 'unit tests' ? `  ${said.trim().split('\n').pop()}` : ''
    console.log(`✓  ${step.name}  ${took}${tests}`)
    return true
  }
  console.log(`✗  ${step.name}  ${took}\n${said.trimEnd()}\n`)
  return false
}

function run([file = '', ...args]: string[]): Promise<{ code: number | null; said: string }> {
  // The tools' own scripts ask for "node": theirs is to be the one we run on.
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(file, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: STEP_MINUTES_MAX * 60_000,
  })
  return new Promise((done) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => done({ code: 1, said: error.message }))
    child.once('close', (code) => done({ code, said }))
  })
}

function hasKnipConfig(): boolean {
  const names = ['knip.json', 'knip.jsonc', 'knip.ts', 'knip.js', '.knip.json']
  return names.some(there) || 'knip' in JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
}

function there(name: string): boolean {
  return existsSync(join(ROOT, name))
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
