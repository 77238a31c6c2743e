import { read } from '@heed/client'
import { QueryBoundary, Skeleton } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { DraftPage } from './draft-page.tsx'
import { ReleasedPage } from './released-page.tsx'
import { revision } from './screens.ts'
import './revision.css'

/** One revision: a product changed for a stated reason, from draft to sale. */
export default function Revision() {
  return (
    <SignedIn needs="catalog">
      <Opened />
    </SignedIn>
  )
}

function Opened() {
  const params = revision.useParams()
  const query = useQuery(read('GET /api/desk/revisions/:revisionId', { params }))
  return (
    <QueryBoundary query={query} skeleton={<Skeleton shape="cards" />}>
      {(data) =>
        data.revision.state === 'released' || data.revision.state === 'dropped' ? (
          <ReleasedPage opened={data} />
        ) : (
          <DraftPage key={data.revision.revisionId} opened={data} />
        )
      }
    </QueryBoundary>
  )
}
