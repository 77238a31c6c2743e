import { Link } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

type GoProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of this face, with its query: '/orders?tab=late'. Another face or site: a full address or '/desk/…' with `away`. */
  to: string
  away?: boolean
  children: ReactNode
}

/** The kit's link. Starts fetching the screen behind it when the pointer comes near. */
export function Go({ to, away = false, children, ...rest }: GoProps) {
  if (away || /^[a-z]+:/.test(to)) {
    return (
      <a {...rest} href={to}>
        {children}
      </a>
    )
  }
  const [path = '/', query = ''] = to.split('?')
  return (
    <Link
      {...rest}
      to={path}
      search={Object.fromEntries(new URLSearchParams(query))}
      activeOptions={{ exact: path === '/', includeSearch: false }}
    >
      {children}
    </Link>
  )
}
