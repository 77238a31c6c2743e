import { argv, exit, stderr } from 'node:process'

/** Every command of `heed`; each is loaded only when asked for, so that `heed listen` starts no server code. */
const commands: Record<string, { says: string; run(args: string[]): Promise<number> }> = {
  start: {
    says: 'start Heed (add -- --empty for your own shop, --lan for phones nearby)',
    run: async (args) => (await import('./start.ts')).start(args),
  },
  doctor: {
    says: 'say what is wrong here, and the fix',
    run: async () => (await import('./doctor.ts')).doctor(),
  },
  import: {
    says: 'import comments, reviews, orders or tracking from a file',
    run: async (args) => (await import('./import.ts')).importFile(args),
  },
  listen: {
    says: 'print a demand board from a file, with no server and no database',
    run: async (args) => (await import('./listen.ts')).listen(args),
  },
  audit: {
    says: 'rebuild every balance and count from the records, and compare',
    run: async (args) => (await import('./audit.ts')).audit(args),
  },
  backup: {
    says: 'keep everything in the database in one file',
    run: async (args) => (await import('./backup.ts')).backup(args),
  },
  restore: {
    says: 'put a backup into an empty database',
    run: async (args) => (await import('./restore.ts')).restore(args),
  },
  sim: {
    says: 'play a simulated world with faults and checkers',
    run: async (args) => (await import('@heed/sim')).runSim(args),
  },
  api: { says: 'print the OpenAPI document', run: async () => (await import('./api.ts')).api() },
}

const [name = 'help', ...args] = argv.slice(2)
const command = commands[name]
if (command) exit(await command.run(args[0] === '--' ? args.slice(1) : args))
stderr.write(
  `heed <command>\n\n${Object.entries(commands)
    .map(([verb, { says }]) => `  ${verb.padEnd(8)} ${says}`)
    .join('\n')}\n`,
)
exit(name === 'help' ? 0 : 2)
