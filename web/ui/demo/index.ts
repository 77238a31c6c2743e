export { DemoBar } from './demo-bar.tsx'
export { StoriesBar } from './stories-bar.tsx'
export { useDemo } from './use-demo.ts'
