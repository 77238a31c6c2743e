import { useWrite } from '@heed/client'
import { Avatar, IconButton, useT } from '@heed/ui'
import { LogOut } from '@heed/ui/icons'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'
import './sign-in.css'

/** Who is signed in at the platform, and the way out. */
export function Account() {
  const t = useT(words)
  const { person } = useMe()
  const leave = useWrite('POST /api/console/sign-out', { onDone: () => location.assign('/console/sign-in') })
  if (!person) return null
  return (
    <span className="gate-account">
      <Avatar name={person.name} size={28} />
      <span>{person.name}</span>
      <IconButton label={t('out')} icon={<LogOut size={18} />} onClick={() => leave.write({})} />
    </span>
  )
}
