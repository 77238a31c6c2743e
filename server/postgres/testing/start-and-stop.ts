import { startPostgres } from '../index.ts'
import { askServer } from '../server-control.ts'
import { quick } from './starter-options.ts'

/** A process that starts a server, keeps a word in it, says the word it finds there, and stops. */
const postgres = await startPostgres(quick(process.argv[2] ?? ''))
await askServer(postgres.url, "CREATE TABLE IF NOT EXISTS told AS SELECT 'kept' AS word")
const [told] = await askServer<{ word: string }>(postgres.url, 'SELECT word FROM told')
console.log(told?.word)
await postgres.stop()
console.log('stopped')
