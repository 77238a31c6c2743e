import { Button, ButtonLink, Dialog, Field, IconButton, Select, Sheet, Tabs, TextArea, toast } from '@heed/ui'
import { Bell, Send } from '@heed/ui/icons'
import { useState } from 'react'
import { Part } from './part.tsx'

export function ControlParts() {
  return (
    <>
      <Part name="Buttons">
        <div className="h-stack">
          <div className="h-row">
            <Button kind="main" hint="1">
              改这件 Revise
            </Button>
            <Button hint="r">Reply</Button>
            <Button kind="quiet">Not now</Button>
            <Button kind="danger">取消订单</Button>
            <Button icon={<Send size={16} />}>With icon</Button>
            <Button busy>Sending…</Button>
            <Button why="Only the owner may publish">Publish</Button>
            <Button size="small">Small</Button>
            <IconButton label="Bell" icon={<Bell size={18} />} />
            <ButtonLink to="/orders">A link</ButtonLink>
          </div>
          <Button kind="main" size="thumb">
            一键下单 ¥259
          </Button>
        </div>
      </Part>
      <Fields />
      <Floats />
    </>
  )
}

function Fields() {
  const [said, setSaid] = useState('这件开衫袖子再长两厘米就好了,手腕会冷')
  const [tab, setTab] = useState<'open' | 'late' | 'done'>('open')
  const [carrier, setCarrier] = useState<'air' | 'road' | null>(null)
  return (
    <Part name="Fields, tabs, select">
      <div className="g-grid">
        <Field label="衣长" type="number" defaultValue={53} after="cm" note="原来 58 厘米" />
        <Field label="Postcode" defaultValue="65000" wrong="A postcode has six digits; this one has five." />
        <TextArea label="回复" value={said} maxLength={24} onChange={(event) => setSaid(event.target.value)} optional />
        <div className="h-stack">
          <Select
            label="Carrier"
            value={carrier}
            onChoose={setCarrier}
            options={[
              { value: 'air', label: 'Air and door ¥9.80' },
              { value: 'road', label: 'Road ¥4.20' },
            ]}
          />
          <Tabs
            label="Orders"
            chosen={tab}
            onChoose={setTab}
            tabs={[
              { id: 'open', label: '待发', count: 12 },
              { id: 'late', label: '要晚了', count: 3 },
              { id: 'done', label: '完成' },
            ]}
          />
        </div>
      </div>
    </Part>
  )
}

function Floats() {
  const [open, setOpen] = useState<'sheet' | 'dialog' | undefined>()
  const close = () => setOpen(undefined)
  return (
    <Part name="Sheet, dialog, toast">
      <div className="h-row">
        <Button onClick={() => setOpen('sheet')}>Open sheet</Button>
        <Button onClick={() => setOpen('dialog')}>Open dialog</Button>
        <Button onClick={() => toast({ text: '已告诉 214 人', undo: () => {} })}>Toast</Button>
        <Button onClick={() => toast({ text: '你说的成真了:衣长 53 厘米', tone: 'gold' })}>Gold toast</Button>
      </div>
      <Sheet
        open={open === 'sheet'}
        onClose={close}
        title="下单"
        actions={
          <Button kind="main" size="thumb">
            付 ¥259
          </Button>
        }
      >
        <p>樱花粉 · 53 cm · M</p>
        <p className="h-second">周一 18:00 前发出,晚了 ¥5 自动到账</p>
      </Sheet>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Publish the revision?"
        actions={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button kind="main" onClick={close}>
              Publish and tell 214
            </Button>
          </>
        }
      >
        <p>214 people who asked will read about it at once.</p>
      </Dialog>
    </Part>
  )
}
