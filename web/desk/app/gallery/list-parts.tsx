import { ApiError } from '@heed/client'
import {
  Button,
  Card,
  Countdown,
  DisconnectedBar,
  Empty,
  ErrorNote,
  KeyHint,
  Money,
  NewPill,
  NoPermission,
  NoResult,
  Skeleton,
  StateMark,
  useKeys,
} from '@heed/ui'
import { type Column, DataTable, FilterBar } from '@heed/ui/desk'
import { Bar } from '@heed/ui/shell'
import { useState } from 'react'
import { Part } from './part.tsx'
import { hour, noon } from './samples.ts'

type Order = { id: string; buyer: string; goods: string; minor: number; dueAt: number; state: 'owed' | 'late' | 'kept' }

const orders: Order[] = Array.from({ length: 6 }, (_, index) => ({
  id: `ord_${1024 + index}`,
  buyer: ['陈禾', 'Mary Whitfield', '欧阳晓月'][index % 3]!,
  goods: ['樱花粉羊绒开衫 53 cm', 'Light-up umbrella, reflective edge', '卡罗拉红玫瑰 A 级 20 枝'][index % 3]!,
  minor: 25_900 + index * 130,
  dueAt: noon + (index - 2) * hour * 7,
  state: (['owed', 'late', 'kept'] as const)[index % 3]!,
}))

const columns: Column<Order>[] = [
  { key: 'id', title: '订单', cell: (row) => row.id, width: 110 },
  { key: 'buyer', title: '买家', cell: (row) => row.buyer, width: 140 },
  { key: 'goods', title: '商品', cell: (row) => row.goods, width: 280 },
  {
    key: 'price',
    title: '金额',
    cell: (row) => <Money value={{ minor: row.minor, currency: 'CNY' }} />,
    numeric: true,
    width: 100,
  },
  { key: 'state', title: '状态', cell: (row) => <StateMark state={row.state} />, width: 110 },
  {
    key: 'due',
    title: '还剩',
    cell: (row) => <Countdown to={row.dueAt} />,
    width: 170,
    sorted: 'ascend',
    onSort: () => {},
  },
]

export function ListParts() {
  const [current, setCurrent] = useState(1)
  const [search, setSearch] = useState<{ q?: string; tab?: string; route?: string }>({ tab: 'late' })
  const move = (step: number) => setCurrent((at) => Math.min(orders.length - 1, Math.max(0, at + step)))
  useKeys([
    { keys: 'j', does: '下一行 Next row', run: () => move(1) },
    { keys: 'k', does: '上一行 Previous row', run: () => move(-1) },
  ])
  return (
    <>
      <Part name="Table and filters">
        <FilterBar
          search={search}
          onSearch={(next) => setSearch((old) => ({ ...old, ...next }))}
          filters={[
            { name: 'q', kind: 'search', label: '找订单、买家' },
            {
              name: 'tab',
              kind: 'chips',
              label: '状态',
              options: [
                { value: 'open', label: '待发' },
                { value: 'late', label: '要晚了' },
              ],
            },
            { name: 'route', kind: 'select', label: 'Route', options: [{ value: 'air', label: '昆明 → 上海' }] },
          ]}
        >
          <KeyHint keys="g l" always />
        </FilterBar>
        <DataTable
          label="Orders"
          rows={orders}
          columns={columns}
          idOf={(row) => row.id}
          current={orders[current]?.id ?? ''}
          chosen={['ord_1026']}
          onChoose={() => {}}
          onMore={() => {}}
          moreLabel="再看 50 条"
        />
      </Part>
      <WaitingPart />
    </>
  )
}

function WaitingPart() {
  const [fresh, setFresh] = useState(12)
  return (
    <Part name="Lists that wait, lack or fail">
      <div className="g-grid">
        <Card>
          <Skeleton />
        </Card>
        <Card>
          <Empty
            title="有人问起,就会出现在这里"
            detail="弹幕、评论、买家秀和售后的话都算。"
            action={<Button kind="main">装入示范数据</Button>}
          />
        </Card>
        <Card>
          <NoResult filter="樱花粉" onClear={() => {}} />
        </Card>
        <Card>
          <Skeleton shape="rows" count={5} />
        </Card>
      </div>
      <div className="h-stack" style={{ marginTop: 24 }}>
        <ErrorNote error={new ApiError(503, { code: 'busy', message: '' })} onRetry={() => {}} />
        <ErrorNote
          error={
            new ApiError(409, {
              code: 'out-of-stock',
              message: '最后一件刚被别人拍下',
              next: '看看 51 厘米的,还有 8 件。',
            })
          }
          onRetry={() => {}}
          slim
        />
        <NoPermission needs="owner">
          <Card>¥ 12,400 paid to creators this month</Card>
        </NoPermission>
        <DisconnectedBar text="连接断了,4 秒后再连" onConnect={() => {}} />
        <Bar tone="gold">示范数据:店铺、人物和订单都是编的。</Bar>
        <div className="g-floats">
          <NewPill count={fresh} onShow={() => setFresh(0)} />
        </div>
      </div>
    </Part>
  )
}
