/** The word mark: a dot on the golden thread. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="h-brand">
      <svg width="14" height="28" viewBox="0 0 14 28" aria-hidden="true">
        <path d="M7 0v9M7 19v9" />
        <circle cx="7" cy="14" r="4.5" className="filled" />
      </svg>
      {name}
    </span>
  )
}
