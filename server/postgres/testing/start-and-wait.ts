import { startPostgres } from '../index.ts'
import { askServer } from '../server-control.ts'
import { quick } from './starter-options.ts'

/** A process that starts a server, writes a word, says where it is, and then stays until it is killed. */
const postgres = await startPostgres(quick(process.argv[2] ?? ''))
await askServer(postgres.url, "CREATE TABLE told AS SELECT 'before the kill' AS word")
console.log(JSON.stringify({ url: postgres.url, port: postgres.port }))
process.stdin.resume()
