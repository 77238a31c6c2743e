import { Search as SearchIcon } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Chip } from '../controls/chip.tsx'
import { Select } from '../controls/select.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useKitT } from '../words/kit-words.ts'

export type Filter<Name extends string = string> =
  | { name: Name; kind: 'search'; label: string }
  | { name: Name; kind: 'chips'; label: string; options: readonly { value: string; label: string }[] }
  | { name: Name; kind: 'select'; label: string; options: readonly { value: string; label: string }[] }

type FilterBarProps<Search extends object> = {
  filters: readonly Filter<Extract<keyof Search, string>>[]
  /** The screen's search: `board.useSearch()`. */
  search: Search
  /** The screen's way to change it: `board.useGoSearch()`. */
  onSearch: (next: NoInfer<Partial<Search>>) => void
  /** Right side: export, saved views. */
  children?: ReactNode
}

/** Filters whose state is the address: what is chosen can be sent to a colleague. `/` goes to the search field. */
export function FilterBar<Search extends object>(props: FilterBarProps<Search>) {
  const { filters, search, onSearch, children } = props
  return (
    <search className="h-filter-bar">
      {filters.map((filter) => (
        <OneFilter
          key={filter.name}
          filter={filter}
          value={search[filter.name] === undefined ? undefined : String(search[filter.name])}
          // The screen reads its address back through its own fields, so a foreign value cannot stay.
          onChange={(value) => onSearch({ [filter.name]: value } as Partial<Search>)}
        />
      ))}
      {children !== undefined && <div className="h-filter-rest">{children}</div>}
    </search>
  )
}

type OneFilterProps = { filter: Filter; value: string | undefined; onChange: (value: string | undefined) => void }

function OneFilter({ filter, value, onChange }: OneFilterProps) {
  if (filter.kind === 'search') return <SearchFilter label={filter.label} value={value} onChange={onChange} />
  if (filter.kind === 'select') {
    return <Select label={filter.label} options={filter.options} value={value ?? null} onChoose={onChange} />
  }
  return (
    <fieldset className="h-filter-chips" aria-label={filter.label}>
      {filter.options.map((option) => (
        <Chip
          key={option.value}
          chosen={value === option.value}
          onChoose={() => onChange(value === option.value ? undefined : option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </fieldset>
  )
}

function SearchFilter({ label, value, onChange }: Omit<OneFilterProps, 'filter'> & { label: string }) {
  const t = useKitT()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  useKeys([{ keys: '/', does: t('keys.search'), run: () => field.current?.focus() }])
  const submit = () => onChange(typed.trim() === '' ? undefined : typed.trim())
  return (
    <form
      className="h-input h-filter-search"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SearchIcon size={16} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={submit}
      />
    </form>
  )
}
