import { existsSync } from 'node:fs'
import { measureGold } from './measure-gold.ts'

/** Prints how well the engine hears a labelled file: `node engine/evaluate/gold.ts FILE`. */
const file = process.argv[2]
if (file === undefined) console.log('Pass a labelled file: node engine/evaluate/gold.ts FILE')
else if (!existsSync(file)) console.log(`No labelled messages at ${file}.`)
else for (const line of measureGold(file).lines) console.log(line)
