import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { KeyHint } from '../keys/key-hint.tsx'
import { Go } from '../shell/go.tsx'

type Look = {
  /** 'main' once a screen, 'plain' for the rest, 'quiet' inside rows, 'danger' where something is lost. */
  kind?: 'main' | 'plain' | 'quiet' | 'danger'
  size?: 'normal' | 'small' | 'thumb'
  icon?: ReactNode
  /** The key that does the same; shown on hover and focus. */
  hint?: string
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Look & {
    /** Why it cannot be pressed: it stays visible, and says so. */
    why?: string | undefined
    busy?: boolean
  }

/** A button. Give `why` instead of `disabled`, so that nobody has to guess. */
export function Button({ kind = 'plain', size, icon, hint, why, busy, children, onClick, ...rest }: ButtonProps) {
  const blocked = why !== undefined || busy === true
  return (
    <button
      type="button"
      {...rest}
      className={`h-button ${rest.className ?? ''}`}
      data-kind={kind}
      data-size={size}
      aria-disabled={blocked || undefined}
      aria-busy={busy || undefined}
      title={why ?? rest.title}
      onClick={blocked ? undefined : onClick}
    >
      {icon}
      {children}
      {hint !== undefined && <KeyHint keys={hint} />}
      {why !== undefined && <span className="h-heard-only">({why})</span>}
    </button>
  )
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({
  kind = 'plain',
  size,
  icon,
  hint,
  to,
  children,
}: Look & { to: string; children: ReactNode }) {
  return (
    <Go to={to} className="h-button" data-kind={kind} data-size={size}>
      {icon}
      {children}
      {hint !== undefined && <KeyHint keys={hint} />}
    </Go>
  )
}

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { label: string; icon: ReactNode; hint?: string }

/** A button of one icon; `label` is its name for readers and its tooltip. */
export function IconButton({ label, icon, hint, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`h-icon-button ${rest.className ?? ''}`}
      aria-label={label}
      title={label}
    >
      {icon}
      {hint !== undefined && <KeyHint keys={hint} />}
    </button>
  )
}
