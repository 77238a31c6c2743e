import type { Id, Instant, Tx } from '@heed/kernel'
import type { ImportAnswer, ImportCounts, ImportPlace, ImportRefusal } from '../contract/imports.ts'

const columns = `j.import_id as "importId", j.shop_id as "shopId", j.kind, j.file_name as "fileName", j.file_hash as "fileHash", j.file_bytes as "fileBytes", j.reading,
  j.state, j.why, j.line, j.part, j.read_bytes as "readBytes", j.imported, j.known, j.refused, j.skipped, j.opened_by as "openedBy", j.opened_at as "openedAt", j.ended_at as "endedAt", j.runner, j.held_until as "heldUntil"`

export type ImportRow = ImportAnswer & { runner: string | null; heldUntil: Instant | null }

/** The unfinished import of a file, locked. */
export async function lockUnfinished(
  tx: Tx,
  shopId: Id,
  file: { hash: string; kind: string; reading: string },
): Promise<ImportRow | null> {
  return await tx.maybe<ImportRow>(
    `select ${columns} from content.import_job j
     where j.shop_id = $1 and j.file_hash = $2 and j.kind = $3 and md5(j.reading::text) = md5($4::jsonb::text) and j.state in ('running', 'paused') for update`,
    [shopId, file.hash, file.kind, file.reading],
  )
}

export async function insertImport(
  tx: Tx,
  job: Pick<ImportAnswer, 'importId' | 'shopId' | 'kind' | 'fileName' | 'fileHash' | 'fileBytes'> & {
    reading: string
    openedBy: string
    runner: string
    heldUntil: Instant
  },
): Promise<ImportRow> {
  return await tx.one<ImportRow>(
    `insert into content.import_job as j (shop_id, import_id, kind, file_name, file_hash, file_bytes, reading, state, opened_by, opened_at, runner, held_until)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, 'running', $8, $9, $10, $11) returning ${columns}`,
    [
      job.shopId,
      job.importId,
      job.kind,
      job.fileName,
      job.fileHash,
      job.fileBytes,
      job.reading,
      job.openedBy,
      tx.now,
      job.runner,
      job.heldUntil,
    ],
  )
}

export async function holdImport(tx: Tx, row: ImportRow, runner: string, heldUntil: Instant): Promise<ImportRow> {
  return await tx.one<ImportRow>(
    `update content.import_job j set state = 'running', runner = $3, held_until = $4 where j.shop_id = $1 and j.import_id = $2 returning ${columns}`,
    [row.shopId, row.importId, runner, heldUntil],
  )
}

/** Returns false when the import is not the runner's, or not where the runner believes it is. */
export async function moveImport(
  tx: Tx,
  holder: { shopId: Id; importId: Id; runner: string; heldUntil: Instant },
  step: { from: ImportPlace; to: ImportPlace; readBytes: number; counts: ImportCounts },
): Promise<boolean> {
  const { from, to, counts } = step
  const moved = await tx.rows(
    `update content.import_job j set line = $6, part = $7, read_bytes = greatest(j.read_bytes, $8), imported = j.imported + $9, known = j.known + $10,
       refused = j.refused + $11, skipped = j.skipped + $12, held_until = $13
     where j.shop_id = $1 and j.import_id = $2 and j.runner = $3 and j.state = 'running' and j.line = $4 and j.part = $5 returning j.import_id`,
    [
      holder.shopId,
      holder.importId,
      holder.runner,
      from.line,
      from.part,
      to.line,
      to.part,
      step.readBytes,
      counts.imported,
      counts.known,
      counts.refused,
      counts.skipped,
      holder.heldUntil,
    ],
  )
  return moved.length === 1
}

export async function insertRefusals(
  tx: Tx,
  shopId: Id,
  importId: Id,
  refusals: readonly ImportRefusal[],
): Promise<void> {
  await tx.rows(
    `insert into content.import_refusal (shop_id, import_id, line, part, why, facts)
     select $1, $2, r.* from unnest($3::bigint[], $4::bigint[], $5::text[], $6::jsonb[]) r on conflict do nothing`,
    [
      shopId,
      importId,
      refusals.map((one) => one.line),
      refusals.map((one) => one.part),
      refusals.map((one) => one.why),
      refusals.map((one) => JSON.stringify(one.values)),
    ],
  )
}

export async function closeImport(
  tx: Tx,
  job: { shopId: Id; importId: Id; runner: string | null; state: string; why: string | null },
): Promise<boolean> {
  const closed = await tx.rows(
    `update content.import_job j set state = case when $4 = 'let-go' then 'running' else $4 end, why = $5, runner = null,
       held_until = case when $4 = 'let-go' then 0 end, ended_at = case when $4 in ('paused', 'let-go') then null else $6::bigint end
     where j.shop_id = $1 and j.import_id = $2 and j.state in ('running', 'paused') and ($3::text is null or j.runner = $3) returning j.import_id`,
    [job.shopId, job.importId, job.runner, job.state, job.why, tx.now],
  )
  return closed.length === 1
}

export async function readImport(tx: Tx, shopId: Id, importId: Id): Promise<ImportRow | null> {
  return await tx.maybe<ImportRow>(
    `select ${columns} from content.import_job j where j.shop_id = $1 and j.import_id = $2`,
    [shopId, importId],
  )
}

/** Newest first; `after` is the last row of the page before. */
export async function readImports(
  tx: Tx,
  shopId: Id,
  page: { after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<ImportRow[]> {
  return await tx.rows<ImportRow>(
    `select ${columns} from content.import_job j where j.shop_id = $1 and ($2::bigint is null or (j.opened_at, j.import_id) < ($2, $3::uuid))
     order by j.opened_at desc, j.import_id desc limit $4`,
    [shopId, page.after?.at ?? null, page.after?.id ?? null, page.rowsMax],
  )
}

export async function readRefusals(
  tx: Tx,
  shopId: Id,
  importId: Id,
  page: { after: ImportPlace | null; rowsMax: number },
): Promise<ImportRefusal[]> {
  return await tx.rows<ImportRefusal>(
    `select r.line, r.part, r.why, r.facts as values from content.import_refusal r
     where r.shop_id = $1 and r.import_id = $2 and ($3::bigint is null or (r.line, r.part) > ($3, $4::bigint)) order by r.line, r.part limit $5`,
    [shopId, importId, page.after?.line ?? null, page.after?.part ?? null, page.rowsMax],
  )
}

/** Imports whose runner let go without ending them, oldest first: a process that died. Reads over all shops of the reach. */
export async function readAbandoned(tx: Tx, rowsMax: number): Promise<ImportRow[]> {
  return await tx.rows<ImportRow>(
    `select ${columns} from content.import_job j where j.state = 'running' and j.held_until < $1 order by j.held_until, j.import_id limit $2`,
    [tx.wall, rowsMax],
  )
}
