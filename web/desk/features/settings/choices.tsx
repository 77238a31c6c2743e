import { Chip } from '@heed/ui'

type ChoicesProps<V extends string> = {
  label: string
  options: readonly { value: V; label: string }[]
  chosen: readonly V[]
  onChoose: (next: V[]) => void
  wrong?: string | undefined
}

/** Several of a few, as chips. */
export function Choices<V extends string>({ label, options, chosen, onChoose, wrong }: ChoicesProps<V>) {
  const turn = (value: V) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <fieldset className="set-choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <Chip key={option.value} chosen={chosen.includes(option.value)} onChoose={() => turn(option.value)}>
          {option.label}
        </Chip>
      ))}
      {wrong !== undefined && <p className="set-wrong">{wrong}</p>}
    </fieldset>
  )
}
