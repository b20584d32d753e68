import type { Verdict } from '../api.ts';

/** How a verdict looks at first glance: in force, for a time not, never again (or never was), or past its days. */
export type Look = 'good' | 'pending' | 'bad' | 'over';

export const LOOK: Record<Verdict, Look> = {
  VALID: 'good',
  SUSPENDED: 'pending',
  NOT_YET_VALID: 'pending',
  REVOKED: 'bad',
  NOT_GENUINE: 'bad',
  SUPERSEDED: 'over',
  EXPIRED: 'over',
};
