import { read } from '@heed/client'
import { ButtonLink, Go, useT } from '@heed/ui'
import { Bell } from '@heed/ui/icons'
import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

/** Right in the header: the inbox with what is unread, or the way in. */
export function Account() {
  const t = useT(words)
  const { person, signInPath } = useMe()
  const inbox = useQuery({ ...read('GET /api/shop/inbox'), enabled: person != null })
  if (person === undefined) return null
  if (person === null) {
    return (
      <ButtonLink to={signInPath} kind="quiet" size="small">
        {t('signIn')}
      </ButtonLink>
    )
  }
  const unread = inbox.data?.unread ?? 0
  return (
    <Go
      to="/inbox"
      className="h-icon-button"
      aria-label={unread > 0 ? t('inbox.unread', { count: unread }) : t('inbox')}
    >
      <Bell size={18} />
      {unread > 0 && (
        <span className="notice-count" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Go>
  )
}
