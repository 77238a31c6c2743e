import { Select, useT } from '@heed/ui'
import type { Detail } from './demand-side.tsx'
import { words } from './words.ts'

export type Filter = { channel?: string; lang?: string; who?: 'buyers' | 'others' }

type FiltersProps = { detail: Detail | undefined; filter: Filter; onFilter: (filter: Filter) => void }

/** Who said it: where, in which language, buyers apart. Each choice shows how many words lie behind it. */
export function Filters({ detail, filter, onFilter }: FiltersProps) {
  const t = useT(words)
  if (!detail) return null
  const { channels, languages, demand } = detail
  const turn = (part: keyof Filter, value: string) => {
    const { [part]: _, ...rest } = filter
    onFilter(value === '' ? rest : ({ ...rest, [part]: value } as Filter))
  }
  const segment = (name: string, { messages, people }: { messages: number; people: number }) =>
    t('segment', { name, messages, people })
  return (
    <div className="listen-filters">
      {channels.length > 1 && (
        <Select
          label={t('filter.channel')}
          options={[
            { value: '', label: t('filter.everywhere') },
            ...channels.map((one) => ({
              value: one.channel,
              label: segment(t(`channel.${one.channel}` as 'channel.review'), one),
            })),
          ]}
          value={filter.channel ?? ''}
          onChoose={(value) => turn('channel', value)}
        />
      )}
      {languages.length > 1 && (
        <Select
          label={t('filter.lang')}
          options={[
            { value: '', label: t('filter.anyLang') },
            ...languages.map((one) => ({ value: one.lang, label: segment(t(langKey(one.lang)), one) })),
          ]}
          value={filter.lang ?? ''}
          onChoose={(value) => turn('lang', value)}
        />
      )}
      {demand.buyers > 0 && demand.buyers < demand.people && (
        <Select
          label={t('filter.who')}
          options={[
            { value: '', label: t('filter.anyone') },
            { value: 'buyers', label: t('filter.buyers', { count: demand.buyers }) },
            { value: 'others', label: t('filter.others', { count: demand.people - demand.buyers }) },
          ]}
          value={filter.who ?? ''}
          onChoose={(value) => turn('who', value)}
        />
      )}
    </div>
  )
}

const langKey = (lang: string) => (lang === 'zh' ? 'lang.zh' : lang === 'en' ? 'lang.en' : 'lang.mixed')
