import { type Answer, read, useWrite } from '@heed/client'
import { Button, Empty, QueryBoundary, StateMark, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { ImportRefusals } from './import-refusals.tsx'
import { settings } from './screens.ts'
import { words } from './words.ts'

type Job = Answer<'GET /api/desk/imports'>['rows'][number]

const askAgainMs = 1_500
const marks = { running: 'asking', paused: 'owed', done: 'kept', failed: 'broken', cancelled: 'late' } as const

/** Imports of this shop, the running ones moving: taken, known, refused, skipped always add up to the lines read. */
export function ImportJobs() {
  const t = useT(words)
  const jobs = useQuery({
    ...read('GET /api/desk/imports', { query: {} }),
    refetchInterval: (query) => (query.state.data?.rows.some((one) => one.state === 'running') ? askAgainMs : false),
  })
  return (
    <section>
      <h2>{t('import.jobs')}</h2>
      <QueryBoundary
        query={jobs}
        isEmpty={(data) => data.rows.length === 0}
        empty={<Empty title={t('import.jobs.none')} />}
      >
        {(data) => (
          <ul className="set-cards">
            {data.rows.map((job) => (
              <JobRow key={job.importId} job={job} />
            ))}
          </ul>
        )}
      </QueryBoundary>
    </section>
  )
}

function JobRow({ job }: { job: Job }) {
  const t = useT(words)
  const { number, instant, say } = useFormat()
  const { log } = settings.useSearch()
  const goSearch = settings.useGoSearch()
  const renews = ['GET /api/desk/imports'] as const
  const stop = useWrite('POST /api/desk/imports/:importId/cancel', { renews: [...renews] })
  const goOn = useWrite('POST /api/desk/imports/:importId/resume', { renews: [...renews] })
  const params = { importId: job.importId }
  const open = log === job.importId
  const { lines, imported, known, refused, skipped } = job
  return (
    <li className="set-card">
      <div className="h-spread">
        <strong>{job.fileName}</strong>
        <StateMark state={marks[job.state]}>{t(`import.state.${job.state}`)}</StateMark>
      </div>
      <p className="h-second h-small">
        {t(`kind.${job.kind}`)} · {instant(job.openedAt)}
      </p>
      {job.state !== 'done' && (
        <span className="set-progress">
          <progress value={job.readBytes} max={Math.max(1, job.fileBytes)} aria-label={job.fileName} />
          <span className="h-second h-small">
            {t('import.progress', { read: showBytes(number, job.readBytes), all: showBytes(number, job.fileBytes) })}
          </span>
        </span>
      )}
      <p>
        {t('import.counts', {
          lines: number(lines),
          imported: number(imported),
          known: number(known),
          refused: number(refused),
          skipped: number(skipped),
        })}
      </p>
      {job.why && <p>{say(job.why.words)}</p>}
      <div className="h-row">
        {job.state === 'running' && (
          <Button size="small" busy={stop.pending} onClick={() => stop.write({ params })}>
            {t('import.stop')}
          </Button>
        )}
        {job.state === 'paused' && (
          <Button size="small" busy={goOn.pending} onClick={() => goOn.write({ params })}>
            {t('import.go-on')}
          </Button>
        )}
        {refused > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => goSearch({ log: open ? undefined : job.importId })}>
            {t('import.refusals', { count: refused })}
          </Button>
        )}
      </div>
      {open && <ImportRefusals importId={job.importId} />}
    </li>
  )
}

const kilo = 1_000
const units = ['B', 'kB', 'MB', 'GB'] as const

function showBytes(number: (value: number, digits?: number) => string, bytes: number): string {
  const nth = Math.min(units.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(kilo)))
  return `${number(bytes / kilo ** nth, nth === 0 ? 0 : 1)} ${units[nth]}`
}
