export { type AuditRefusal, auditDatabase } from './audit-database.ts'
export { type AuditCheck, type AuditPart, auditHouse } from './audit-house.ts'
