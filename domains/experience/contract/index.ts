export * from './answers.ts'
export * from './facts.ts'
export * from './metrics.ts'
export * from './requests.ts'
