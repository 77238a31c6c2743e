import { startThrowawayPostgres } from '../index.ts'
import { askServer } from '../server-control.ts'

/** A process that starts a throwaway, says where it lies, and leaves without stopping it. */
const postgres = await startThrowawayPostgres()
const sql = "SELECT current_setting('data_directory') AS cluster, pg_backend_pid() AS pid"
const [answer] = await askServer<{ cluster: string; pid: number }>(postgres.url, sql)
console.log(JSON.stringify({ home: answer?.cluster.replace(/\/cluster$/, ''), pid: answer?.pid }))
process.exit(3)
