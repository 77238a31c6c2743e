export { readBack } from './read-back.ts'
export { type RestoreRefusal, restoreFrom } from './restore-from.ts'
export { type BackupCounts, saveBackup } from './save-backup.ts'
