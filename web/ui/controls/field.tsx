import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'
import { useKitT } from '../words/kit-words.ts'

type Around = {
  label: ReactNode
  /** What it is for, in a line. */
  note?: ReactNode
  /** What is wrong and how to put it right. */
  wrong?: ReactNode
  optional?: boolean
}

type FieldProps = InputHTMLAttributes<HTMLInputElement> & Around & { before?: ReactNode; after?: ReactNode }

/** One line of input with its label, note and error tied together. */
export function Field({ label, note, wrong, optional, before, after, ...input }: FieldProps) {
  const ids = useFieldIds(input.id)
  return (
    <FieldFrame {...{ label, note, wrong, optional, ids }}>
      <span className="h-input" data-wrong={wrong !== undefined || undefined}>
        {before}
        <input {...input} id={ids.input} aria-invalid={wrong !== undefined || undefined} aria-describedby={ids.about} />
        {after}
      </span>
    </FieldFrame>
  )
}

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & Around

/** Several lines; with `maxLength` it says how much room is left once three quarters are used. */
export function TextArea({ label, note, wrong, optional, ...area }: TextAreaProps) {
  const t = useKitT()
  const ids = useFieldIds(area.id)
  const used = String(area.value ?? '').length
  const left = area.maxLength === undefined ? undefined : area.maxLength - used
  const told = left !== undefined && used > (area.maxLength ?? 0) * 0.75 ? t('field.left', { count: left }) : undefined
  return (
    <FieldFrame {...{ label, note: told ?? note, wrong, optional, ids }}>
      <span className="h-input" data-wrong={wrong !== undefined || undefined}>
        <textarea
          rows={3}
          {...area}
          id={ids.input}
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={ids.about}
        />
      </span>
    </FieldFrame>
  )
}

type FieldIds = { input: string; about: string }

function useFieldIds(given: string | undefined): FieldIds {
  const made = useId()
  return { input: given ?? made, about: `${given ?? made}-about` }
}

function FieldFrame({ label, note, wrong, optional, ids, children }: Around & { ids: FieldIds; children: ReactNode }) {
  const t = useKitT()
  return (
    <div className="h-field">
      <label htmlFor={ids.input}>
        {label}
        {optional && <span className="h-second"> ({t('field.optional')})</span>}
      </label>
      {children}
      <div id={ids.about} className="h-field-about" data-wrong={wrong !== undefined || undefined} aria-live="polite">
        {wrong ?? note}
      </div>
    </div>
  )
}
