export * from './answers.ts'
export * from './facts.ts'
export * from './policy.ts'
export * from './requests.ts'
