import { type Answer, ApiError, call, useWrite } from '@heed/client'
import { Button, Card, Chip, ErrorNote, QueryBoundary, Select, StateMark, toast, useFormat, useT } from '@heed/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from './words.ts'

type Preview = Answer<'POST /api/desk/imports/:fileId/preview'>
type Field = Preview['fields'][number]
type Mapping = Partial<Record<Field, string>>
const kinds = ['comment', 'review', 'order', 'tracking'] as const
type Kind = (typeof kinds)[number]

/** How a file reads: its kind, which column is what, its first lines; nothing is stored until one starts. */
export function ImportPreview({ file, onOther }: { file: { fileId: string; name: string }; onOther: () => void }) {
  const t = useT(words)
  const [kind, setKind] = useState<Kind>('comment')
  const [mapping, setMapping] = useState<Mapping | null>(null)
  const [listProducts, setListProducts] = useState(true)
  const params = { fileId: file.fileId }
  const reading = { kind, ...(mapping && { mapping }) }
  const preview = useQuery({
    queryKey: ['POST /api/desk/imports/:fileId/preview', params, reading],
    queryFn: () => call('POST /api/desk/imports/:fileId/preview', { params, body: reading }),
    placeholderData: keepPreviousData,
  })
  const start = useWrite('POST /api/desk/imports', {
    renews: ['GET /api/desk/imports'],
    onDone: () => {
      toast({ text: t('import.started') })
      onOther()
    },
  })
  const gone = start.error instanceof ApiError && start.error.code === 'no-such-file'
  return (
    <Card>
      <div className="h-stack">
        <div className="h-spread">
          <h2>{file.name}</h2>
          <Button kind="quiet" onClick={onOther}>
            {t('import.other')}
          </Button>
        </div>
        <div className="h-row">
          <span className="h-second">{t('import.kind')}</span>
          {kinds.map((one) => (
            <Chip
              key={one}
              chosen={kind === one}
              onChoose={() => {
                setKind(one)
                setMapping(null)
              }}
            >
              {t(`kind.${one}`)}
            </Chip>
          ))}
        </div>
        <QueryBoundary query={preview}>
          {(data) => <PreviewBody data={data} mapping={mapping ?? data.suggestedMapping} onMapping={setMapping} />}
        </QueryBoundary>
        <label className="set-check">
          <input type="checkbox" checked={listProducts} onChange={() => setListProducts(!listProducts)} />
          {t('import.products')}
        </label>
        {start.error != null &&
          (gone ? <p role="alert">{t('import.no-such-file')}</p> : <ErrorNote error={start.error} slim />)}
        <p>
          <Button
            kind="main"
            busy={start.pending}
            why={preview.data?.refused ? preview.data.refused.why : undefined}
            onClick={() => start.write({ body: { ...reading, fileId: file.fileId, createProducts: listProducts } })}
          >
            {t('import.start')}
          </Button>
        </p>
      </div>
    </Card>
  )
}

type PreviewBodyProps = { data: Preview; mapping: Mapping; onMapping: (next: Mapping) => void }

function PreviewBody({ data, mapping, onMapping }: PreviewBodyProps) {
  const t = useT(words)
  const { say, instant } = useFormat()
  return (
    <>
      {data.format !== null && (
        <p className="h-second">{t('import.read.as', { format: data.format, encoding: data.encoding ?? '—' })}</p>
      )}
      {data.refused && <StateMark state="broken">{say(data.refused.words)}</StateMark>}
      {data.columns.length > 0 && <MappingTable data={data} mapping={mapping} onMapping={onMapping} />}
      <h3>{t('import.preview')}</h3>
      <ol className="set-log set-preview">
        {data.rows.map((row) => (
          <li key={`${row.line} ${row.part}`}>
            <span className="h-second h-small">{t('import.refusals.line', { line: row.line })}</span>
            {row.refused ? (
              <StateMark state="broken">{t('import.refused.row', { why: say(row.refused.words) })}</StateMark>
            ) : row.skipped !== null ? (
              <span className="h-second">{t('import.skipped.row', { why: row.skipped })}</span>
            ) : (
              <span>{showRow(row.row ?? {}, instant)}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What the reader of a file adds to every row, of no use to someone who looks whether it reads right. */
const ofTheReader = ['kind', 'origin', 'format', 'line', 'part', 'channel', 'sourceId']

/** The row's own words first, then when, then what else it says. */
function showRow(row: Record<string, unknown>, instant: (at: number) => string): string {
  const { text, at, ...rest } = row
  const others = Object.entries(rest).flatMap(([name, value]) =>
    ofTheReader.includes(name) || value === null || typeof value === 'object' ? [] : [String(value)],
  )
  return [
    ...(typeof text === 'string' ? [`“${text}”`] : []),
    ...(typeof at === 'number' ? [instant(at)] : []),
    ...others,
  ].join(' · ')
}

function MappingTable({ data, mapping, onMapping }: PreviewBodyProps) {
  const t = useT(words)
  const needed = (field: Field) =>
    data.required.some((group) => group.includes(field) && group.every((one) => mapping[one] === undefined))
  const choose = (field: Field, column: string) => {
    const { [field]: _, ...rest } = mapping
    onMapping(column === '' ? rest : { ...rest, [field]: column })
  }
  return (
    <section aria-label={t('import.mapping')}>
      <h3>{t('import.mapping')}</h3>
      <div className="set-mapping">
        {data.fields.map((field) => (
          <div key={field}>
            <span>
              {t(`field.${field}`)}
              {needed(field) && <StateMark state="late">{t('import.column.need')}</StateMark>}
            </span>
            <Select
              label={t(`field.${field}`)}
              options={[
                { value: '', label: t('import.mapping.none') },
                ...data.columns.map((value) => ({ value, label: value })),
              ]}
              value={mapping[field] ?? ''}
              onChoose={(column) => choose(field, column)}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
