export * from './answers.ts'
export * from './facts.ts'
export * from './payments.ts'
export * from './requests.ts'
