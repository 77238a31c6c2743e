import { Button, Tabs, useT } from '@heed/ui'
import { signIn } from './screens.ts'
import { SignInForm } from './sign-in-form.tsx'
import { SignUpForm } from './sign-up-form.tsx'
import { words } from './words.ts'

type EntryProps = {
  form: 'in' | 'up' | undefined
  /** In the demo town one's own account waits behind two quiet words. */
  folded: boolean
  back: string | undefined
}

/** One's own account, or a shop of one's own. Which of the two stands in the page's address. */
export function Entry({ form, folded, back }: EntryProps) {
  const t = useT(words)
  const goSearch = signIn.useGoSearch()
  if (folded && form === undefined) {
    return (
      <p className="door-own">
        <Button onClick={() => goSearch({ form: 'up' })}>{t('form.up')}</Button>
        <Button kind="quiet" onClick={() => goSearch({ form: 'in' })}>
          {t('own')}
        </Button>
      </p>
    )
  }
  return (
    <div className="door-entry">
      <Tabs
        label={t('title')}
        tabs={[
          { id: 'in', label: t('form.in') },
          { id: 'up', label: t('form.up') },
        ]}
        chosen={form ?? 'in'}
        onChoose={(next) => goSearch({ form: next }, { replace: true })}
      />
      {form === 'up' ? <SignUpForm /> : <SignInForm back={back} />}
    </div>
  )
}
