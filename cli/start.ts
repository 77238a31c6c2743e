import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { type Serving, serve } from '@heed/server'
import { PostgresProblem, startPostgres } from '@heed/server/postgres'
import { dataDir, readSecrets, root } from './house.ts'
import { fileLog } from './pino-log.ts'
import { readStartOptions, type StartOptions } from './start-options.ts'

/**
 * `npm start`: database, schema, faces, server, and, unless `--empty`, the demo town growing behind the open door. The
 * three links are printed as soon as they answer. Ctrl-C stops everything in order.
 */
export async function start(args: string[]): Promise<number> {
  const read = readStartOptions(args)
  if (!read.ok) {
    stderr.write(`${read.says}\n`)
    return 2
  }
  const closers: (() => unknown)[] = []
  try {
    await run(read.options, closers)
    return 0
  } catch (error) {
    stderr.write(`\n${wordProblem(error, read.options)}\n`)
    return 1
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

async function run(options: StartOptions, closers: (() => unknown)[]): Promise<void> {
  const stopped = stopSignal()
  const log = fileLog(join(dataDir(), 'heed.log'))
  closers.push(() => log.close())
  const secrets = readSecrets()
  stdout.write('Heed 听劝\n')
  const building = buildFacesQuietly()
  const database = options.databaseUrl
    ? { url: options.databaseUrl }
    : await startPostgres({ dataDir: join(dataDir(), 'postgres') })
  if ('stop' in database) closers.push(() => database.stop())
  const town = options.empty
    ? null
    : await (await import('./raise-town.ts')).raiseTown(database.url, secrets.carrierCallback)
  await building
  const lanToken = options.lan ? randomBytes(12).toString('base64url') : null
  const serving = await serve({
    databaseUrl: database.url,
    root,
    dataDir: dataDir(),
    host: options.lan ? '0.0.0.0' : '127.0.0.1',
    port: options.port,
    parts: options.parts,
    secrets,
    log,
    secure: options.secure,
    ...(town ? { makeTown: town.maker } : {}),
    ...(lanToken ? { lanToken } : {}),
  })
  closers.push(() => serving.stop())
  if (options.parts.includes('web')) await printLinks(serving, lanToken)
  if (town) await Promise.race([town.raise(serving, sayProgress), stopped])
  if (env.HEED_START_ONCE !== '1') await stopped
  stdout.write('\nstopping…\n')
}

/** A terminal shows the town growing in place; a file or a pipe gets only what is finished. */
function sayProgress(text: string): void {
  if (stdout.isTTY) stdout.write(text)
  else if (text.endsWith('\n')) stdout.write(`${text.replace('\r', '').trimEnd()}\n`)
}

/** The first Ctrl-C or TERM; a second one soon after is the same wish, passed on by npm. */
async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')])
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
}

async function buildFacesQuietly(): Promise<void> {
  const { buildFaces } = (await import(join(root, 'tools/web/build.ts'))) as {
    buildFaces(say?: (line: string) => void): Promise<unknown>
  }
  await buildFaces()
}

async function printLinks({ port }: Serving, lanToken: string | null): Promise<void> {
  const at = `http://localhost:${port}`
  stdout.write(`\n  shopper   ${at}/shop/\n  merchant  ${at}/desk/\n  platform  ${at}/console/\n\n`)
  if (!lanToken) return
  const address = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && one.family === 'IPv4' && !one.internal)?.address
  if (!address) return void stdout.write('  --lan: this machine has no address on a network\n')
  const link = `http://${address}:${port}/shop/?door=${lanToken}`
  const { default: qrcode } = await import('qrcode')
  stdout.write(`  phone     ${link}\n${await qrcode.toString(link, { type: 'terminal', small: true })}\n`)
}

function wordProblem(error: unknown, options: StartOptions): string {
  if (error instanceof PostgresProblem) {
    const words = (env.LANG ?? '').startsWith('zh') ? error.words.zh : error.words.en
    return `${words.what}\n${words.next}`
  }
  const { code, message } = error as { code?: string; message: string }
  if (code === 'EADDRINUSE')
    return `Port ${options.port} is taken by another program. Start with another one: npm start -- --port ${options.port + 1}`
  if (code === 'ECONNREFUSED')
    return 'The database at DATABASE_URL does not answer. Check that it runs and that the address is right.'
  return `Heed could not start: ${message}\nRun npx --no-install heed doctor for what is wrong and the fix; details are in ${join(dataDir(), 'heed.log')}.`
}
