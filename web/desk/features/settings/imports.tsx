import { send } from '@heed/client'
import { Button, ErrorNote, useT } from '@heed/ui'
import { Upload } from '@heed/ui/icons'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { ImportJobs } from './import-jobs.tsx'
import { ImportPreview } from './import-preview.tsx'
import { words } from './words.ts'

type Uploaded = { fileId: string; name: string }

/** Bring people's words and orders from elsewhere: a file, how it reads, then the import itself with its progress. */
export function Imports() {
  const t = useT(words)
  const [file, setFile] = useState<Uploaded | null>(null)
  const upload = useMutation({
    mutationFn: async (chosen: File): Promise<Uploaded> => {
      const input = { query: { name: chosen.name }, body: new Blob([chosen], { type: 'application/octet-stream' }) }
      const answer = (await send('POST /api/desk/imports/files', input, {})) as Uploaded
      return { fileId: answer.fileId, name: answer.name }
    },
    onSuccess: setFile,
  })
  return (
    <div className="h-stack set-gap">
      <p className="h-second">{t('import.lead')}</p>
      {file ? (
        <ImportPreview key={file.fileId} file={file} onOther={() => setFile(null)} />
      ) : (
        <DropFile busy={upload.isPending ? (upload.variables?.name ?? '') : null} onFile={upload.mutate} />
      )}
      {upload.error != null && <ErrorNote error={upload.error} slim />}
      <ImportJobs />
    </div>
  )
}

function DropFile({ busy, onFile }: { busy: string | null; onFile: (file: File) => void }) {
  const t = useT(words)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => file && busy === null && onFile(file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way in; the button below is everybody's
    <div
      className="set-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Upload size={24} aria-hidden="true" />
      <p>{busy === null ? t('import.drop') : t('import.uploading', { name: busy })}</p>
      <input
        ref={input}
        type="file"
        className="h-heard-only"
        tabIndex={-1}
        aria-label={t('import.choose')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button kind="main" busy={busy !== null} onClick={() => input.current?.click()}>
        {t('import.choose')}
      </Button>
      <p className="h-second h-small">{t('import.formats')}</p>
    </div>
  )
}
