type ChoiceProps<V extends string> = {
  label: string
  note?: string
  options: readonly { value: V; label: string; lang?: string }[]
  chosen: V
  onChoose: (value: V) => void
}

/** A setting with its few answers side by side, chosen at once. */
export function Choice<V extends string>({ label, note, options, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset className="me-choice">
      <legend>{label}</legend>
      {note !== undefined && <p className="h-second h-small">{note}</p>}
      <div className="me-options">
        {options.map((option) => (
          <label key={option.value} className="me-option" lang={option.lang}>
            <input
              type="radio"
              name={label}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
