import { hasRole, type Me } from '../../../shared/auth/me.ts';
import type { Tone } from '../../../shared/ui/Mark.tsx';
import type { Part, PartState, Plan, PlanState, Reallocation, ReallocationState, Resource } from '../api.ts';

export const RESOURCES: readonly Resource[] = ['LOAN', 'DEPOSIT', 'CLIENTS', 'DIFFICULT', 'NON_PERFORMING', 'PREMIUM'];

/** Amounts are in ten thousand yuan, the rest are numbers of clients. */
export const isAmount = (resource: Resource) => resource === 'LOAN' || resource === 'DEPOSIT';

export const PLAN_TONE: Record<PlanState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'bronze',
  RETURNED: 'red',
  APPROVED: 'teal',
  HANDOVER: 'teal',
  EFFECTIVE: 'ink',
};

export const PART_TONE: Record<PartState, Tone> = {
  OPEN: 'plain',
  SUBMITTED: 'bronze',
  ACCEPTED: 'teal',
  RETURNED: 'red',
};

/** Whether lines may still be changed by hand. */
export const isChangeable = ({ state }: Pick<Plan, 'state'>) => state === 'DRAFT' || state === 'RETURNED';

/** Rules that can decide a line by themselves. */
export const FORCING_RULES = ['A-07', 'A-09', 'A-10'] as const;

/** Marketing changes what is with no branch, a branch head the own part while it is with the branch. */
export function mayChangeIn(branchId: string, plan: Pick<Plan, 'state'>, parts: readonly Part[], me: Me): boolean {
  if (!isChangeable(plan)) return false;
  const state = parts.find((part) => part.branchId === branchId)?.state;
  if (hasRole(me, 'marketing')) return state === undefined || state === 'ACCEPTED';
  return hasRole(me, 'branch-head') && me.unitId === branchId && (state === 'OPEN' || state === 'RETURNED');
}

export const REALLOCATION_TONE: Record<ReallocationState, Tone> = { PROPOSED: 'bronze', APPROVED: 'teal' };

/** Who may read reallocations, who may try one out, and who may propose one. */
export const readsReallocations = (me: Me) => hasRole(me, 'marketing', 'hr', 'committee', 'auditor', 'administrator');
export const triesReallocations = (me: Me) => hasRole(me, 'marketing', 'hr', 'committee', 'auditor');
export const proposesReallocations = (me: Me) => hasRole(me, 'marketing');

/** Four eyes: whoever proposed cannot approve. */
export const mayApprove = ({ state, proposedBy }: Pick<Reallocation, 'state' | 'proposedBy'>, me: Me) =>
  state === 'PROPOSED' && proposedBy !== me.name && hasRole(me, 'marketing', 'hr', 'committee');
