/** Where a qualification stands on a day (R16); NONE is the standing of who never had one. */
export const QUALIFICATION_STATES = [
  'ACTIVE',
  'PROVISIONAL',
  'SUSPENDED',
  'EXPIRED',
  'REVOKED',
  'SUPERSEDED',
  'NONE',
] as const;
export type QualificationState = (typeof QUALIFICATION_STATES)[number];

/** Whether the person may be a relationship manager by it. */
export const holds = (state: QualificationState) => state === 'ACTIVE' || state === 'PROVISIONAL';
