import { useWrite } from '@heed/client'
import { Avatar, IconButton, useT } from '@heed/ui'
import { LogOut } from '@heed/ui/icons'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'
import './sign-in.css'

/** Who is signed in, in which role, and the way out. */
export function Account() {
  const t = useT(words)
  const { person, shop } = useMe()
  const leave = useWrite('POST /api/desk/sign-out', { onDone: () => location.assign('/desk/sign-in') })
  if (!person) return null
  const role = (['owner', 'host', 'operator', 'warehouse', 'care'] as const).find((one) => one === shop?.role)
  return (
    <span className="door-account">
      <Avatar name={person.name} size={28} />
      <span className="door-account-words">
        <span>{person.name}</span>
        {role && <span className="h-second h-small">{t(`role.${role}`)}</span>}
      </span>
      <IconButton label={t('out')} icon={<LogOut size={18} />} onClick={() => leave.write({})} />
    </span>
  )
}
