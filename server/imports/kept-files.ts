import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { headBytesMax } from '@heed/importers'
import { type Id, limit, type Outcome, refuse } from '@heed/kernel'
import { importFileBytesMax } from '@heed/pages/imports'
import type { ImportFile } from './wish.ts'

const fileBytesMax = limit('import.file-bytes', importFileBytesMax, 'bytes of one uploaded file: a year of a busy room')
const filesMax = limit('import.files', 20, 'uploaded files a shop keeps; the oldest goes when another comes')

/** Uploaded files of shops, in the data folder: one folder a shop, each file under the beginning of its hash. */
export interface KeptFiles {
  /** Writes a stream to disk, hashing on the way. The same bytes again are the same file. */
  keep(
    shopId: Id,
    name: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Outcome<{ fileId: Id; file: ImportFile }, 'too-large' | 'file-empty'>>
  find(shopId: Id, fileId: Id): Promise<ImportFile | null>
  /** The first bytes, enough for a preview. */
  head(shopId: Id, fileId: Id): Promise<Uint8Array>
}

export function keptFiles(dataDir: string, newId: () => Id): KeptFiles {
  const folderOf = (shopId: Id) => join(dataDir, 'imports', shopId)
  const pathOf = (shopId: Id, fileId: Id) => join(folderOf(shopId), fileId)
  return {
    async keep(shopId, name, bytes) {
      await mkdir(folderOf(shopId), { recursive: true, mode: 0o700 })
      const arriving = join(folderOf(shopId), `arriving-${newId()}`)
      try {
        const arrived = await write(arriving, bytes)
        if (!arrived.ok) return arrived
        const fileId = fileIdOf(arrived.hash)
        const path = pathOf(shopId, fileId)
        const about = { name, hash: arrived.hash, bytes: arrived.bytes }
        await writeFile(`${path}.json`, JSON.stringify(about), { mode: 0o600 })
        await rename(arriving, path)
        await dropOldest(folderOf(shopId))
        return { ok: true, fileId, file: { ...about, open: () => createReadStream(path) } }
      } finally {
        await rm(arriving, { force: true })
      }
    },
    async find(shopId, fileId) {
      const path = pathOf(shopId, fileId)
      try {
        const about = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Omit<ImportFile, 'open'>
        await stat(path)
        return { ...about, open: () => createReadStream(path) }
      } catch {
        return null
      }
    },
    async head(shopId, fileId) {
      const file = await open(pathOf(shopId, fileId))
      try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytesMax), 0, headBytesMax, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}

/** A file is named by its content: 128 bits of its hash, dressed as an identifier. */
export const fileIdOf = (hash: string): Id =>
  hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

async function write(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Outcome<{ hash: string; bytes: number }, 'too-large' | 'file-empty'>> {
  const hash = createHash('sha256')
  let length = 0
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      length += chunk.length
      if (length > fileBytesMax.max) return
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(measured(), createWriteStream(path, { mode: 0o600 }))
  if (length > fileBytesMax.max) return refuse('too-large', { max: fileBytesMax.max })
  return length === 0 ? refuse('file-empty') : { ok: true, hash: hash.digest('hex'), bytes: length }
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.includes('.') && !name.startsWith('arriving-'))
  if (names.length <= filesMax.max) return
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  aged.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1))
  for (const { name } of aged.slice(filesMax.max)) {
    await rm(join(folder, name), { force: true })
    await rm(join(folder, `${name}.json`), { force: true })
  }
}
