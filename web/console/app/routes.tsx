import { draw, type Screen } from '@heed/ui/shell'
import { overview } from '../features/overview/screens.ts'
import { rule, rules } from '../features/rules/screens.ts'
import { signIn } from '../features/sign-in/screens.ts'

/** Every screen of the console, one line each; the navigation shows what has a route. */
export const screens: readonly Screen[] = [
  draw(signIn, () => import('../features/sign-in/sign-in.tsx')),
  draw(overview, () => import('../features/overview/overview.tsx')),
  draw(rules, () => import('../features/rules/rules.tsx')),
  draw(rule, () => import('../features/rules/rule.tsx')),
]
