export * from './answers.ts'
export * from './facts.ts'
export * from './imports.ts'
export * from './requests.ts'
