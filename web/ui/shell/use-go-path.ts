import { useNavigate } from '@tanstack/react-router'

/** Goes to a path of this face from code: `go('/orders?tab=late')`. */
export function useGoPath(): (to: string) => void {
  const navigate = useNavigate()
  return (to) => {
    const [path = '/', query = ''] = to.split('?')
    void navigate({ to: path, search: Object.fromEntries(new URLSearchParams(query)) as never })
  }
}
