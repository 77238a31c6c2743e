import { read, useWrite } from '@heed/client'
import { Avatar, Button, ButtonLink, Card, ErrorNote, Go, QueryBoundary, setLocale, useLocale, useT } from '@heed/ui'
import { Bell, Bookmark, ChevronRight, Package, Ticket } from '@heed/ui/icons'
import { setTheme, useTheme, useTitle } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type BulletChoice, chooseBullets, useBulletChoice } from '../../app/parts/bullet-choice.ts'
import { Choice } from './choice.tsx'
import { words } from './words.ts'
import './me.css'

/** What one decides for oneself: language, look, bullet comments; who one is here, and leaving. */
export default function Me() {
  const t = useT(words)
  const who = useQuery(read('GET /api/shop/me'))
  const language = useLocale()
  const { choice } = useTheme()
  const bullets = useBulletChoice()
  useTitle(t('title'))
  return (
    <div className="me h-stack">
      <h1>{t('title')}</h1>
      <QueryBoundary query={who}>
        {(data) => (data.person ? <Signed name={data.person.name} /> : <Unsigned />)}
      </QueryBoundary>
      <Card>
        <Choice
          label={t('language')}
          options={[
            { value: 'zh', label: '中文', lang: 'zh-CN' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          chosen={language}
          onChoose={(next) => void setLocale(next)}
        />
        <Choice
          label={t('look')}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
          chosen={choice}
          onChoose={setTheme}
        />
        <Choice<BulletChoice>
          label={t('bullets')}
          note={t('bullets.note')}
          options={(['all', 'few', 'off'] as const).map((value) => ({ value, label: t(`bullets.${value}`) }))}
          chosen={bullets}
          onChoose={chooseBullets}
        />
      </Card>
      {who.data?.person && <SignOut />}
    </div>
  )
}

function Signed({ name }: { name: string }) {
  const t = useT(words)
  return (
    <Card flush>
      <div className="me-who">
        <Avatar name={name} size={56} />
        <h2>{name}</h2>
      </div>
      <nav className="me-links" aria-label={t('mine')}>
        <Row to="/inbox" icon={<Bell size={20} />} label={t('inbox')} />
        <Row to="/orders" icon={<Package size={20} />} label={t('orders')} />
        <Row to="/voice" icon={<Bookmark size={20} />} label={t('voice')} />
        <Row to="/coupons" icon={<Ticket size={20} />} label={t('coupons')} />
      </nav>
    </Card>
  )
}

function Row({ to, icon, label }: { to: string; icon: ReactNode; label: string }) {
  return (
    <Go to={to} className="me-row">
      {icon}
      <span>{label}</span>
      <ChevronRight size={18} />
    </Go>
  )
}

function Unsigned() {
  const t = useT(words)
  return (
    <Card>
      <div className="h-stack">
        <p>{t('nobody')}</p>
        <ButtonLink to="/sign-in?back=/me" kind="main" size="thumb">
          {t('signIn')}
        </ButtonLink>
      </div>
    </Card>
  )
}

function SignOut() {
  const t = useT(words)
  // A fresh page: the live connection and the cached answers belonged to the one who left.
  const leave = useWrite('POST /api/shop/sign-out', { onDone: () => location.assign('/shop/sign-in') })
  return (
    <>
      {leave.error != null && <ErrorNote error={leave.error} slim />}
      <Button onClick={() => leave.write({})} busy={leave.pending}>
        {t('signOut')}
      </Button>
    </>
  )
}
