import { PageShell } from '@heed/ui/desk'
import './gallery.css'
import { ControlParts } from './control-parts.tsx'
import { FigureParts } from './figure-parts.tsx'
import { ListParts } from './list-parts.tsx'
import { PictureParts } from './picture-parts.tsx'
import { ThreadParts } from './thread-parts.tsx'

/** Every component of the kit in every state: for looking, and for the screenshots that a change is judged by. */
export default function Gallery() {
  return (
    <PageShell title="Gallery" lead="Every part of the kit in every state.">
      <ThreadParts />
      <FigureParts />
      <ControlParts />
      <ListParts />
      <PictureParts />
    </PageShell>
  )
}
