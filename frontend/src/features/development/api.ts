import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page.ts';
import { read, readTagged, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import { bankToday } from '../../shared/i18n/formats.ts';
import type { Text } from '../../shared/i18n/text.ts';
import type { ClientTier } from '../../shared/ui/tier.tsx';

export type CaseState = 'OPEN' | 'PROPOSED' | 'DECIDED' | 'REFUSED';
export type ClaimState = 'FILED' | 'CONFIRMED' | 'REFUSED';
export type Effect = 'HOLDS' | 'STRONGER_RULE' | 'NOT_COVERED' | 'AWAITS_CLIENT';
export type RuleGround = 'ONLY_CLAIM' | 'EARLIER_PROOF' | 'EARLIER_LAPSED' | 'DECISIVE_PROOF' | 'SAME_PROOF';

export interface ProofDocument {
  readonly name: string;
  readonly sha256: string;
}

export interface Claim {
  readonly claimId: string;
  readonly staffId: string;
  readonly name: string;
  readonly branchName: string;
  readonly proofKind: Text;
  readonly decisive: boolean;
  readonly proofDate: string;
  readonly state: ClaimState;
  readonly own: boolean;
  /** Whether the reader, as head of its branch, has to answer it. */
  readonly answerable: boolean;
  readonly share: string | null;
  readonly statement: string | null;
  readonly documents: readonly ProofDocument[] | null;
  readonly filedAt: string;
  readonly answeredBy: string | null;
  readonly refusedBecause: string | null;
}

export interface RuleAnswer {
  readonly shares: readonly { readonly staffId: string; readonly name: string; readonly share: string }[];
  readonly ground: RuleGround;
}

/** All claims to one client, as the reader may see them. */
export interface DevelopmentCase {
  readonly caseId: string;
  readonly schemeId: string;
  readonly clientId: string | null;
  readonly clientName: string;
  readonly registration: string | null;
  readonly newcomer: boolean;
  readonly tier: ClientTier | null;
  readonly imported: { readonly staffId: string; readonly name: string } | null;
  readonly state: CaseState;
  readonly contestUntil: string | null;
  readonly takesClaims: boolean;
  readonly ripe: boolean;
  readonly claims: readonly Claim[];
  readonly rule: RuleAnswer | null;
  readonly effectiveFrom: string | null;
  readonly affectsClosedPeriod: readonly string[];
  readonly reason: string | null;
  readonly departs: boolean | null;
  readonly proposedBy: string | null;
  readonly returnReason: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly effect: Effect | null;
  readonly effectRule: string | null;
  readonly effectRuleText: Text | null;
}

export interface ProofKind {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly decisive: boolean;
}

interface SchemeVersion {
  readonly schemeId: string;
  readonly kind: string;
  readonly state: string;
  readonly effectiveFrom: string;
  readonly parameters: { readonly proofKinds?: readonly ProofKind[] };
}

const BASE = '/api/portfolio/v1';
const casePath = (caseId: string) => `${BASE}/development-cases/${segment(caseId)}`;
const claimPath = (claimId: string) => `${BASE}/development-claims/${segment(claimId)}`;

export const casesQuery = (mine: boolean, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['portfolio', 'developments', mine, cursor, limit],
    queryFn: ({ signal }) =>
      read<Page<DevelopmentCase>>(
        `${BASE}/development-cases`,
        { mine: mine ? 'true' : undefined, cursor, limit },
        signal,
      ),
  });

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'development', caseId],
    queryFn: ({ signal }) => readTagged<DevelopmentCase>(casePath(caseId), {}, signal),
  });

/** The kinds of proof of the scheme in force today. */
export const proofKindsQuery = queryOptions({
  queryKey: ['portfolio', 'proof-kinds'],
  queryFn: async ({ signal }) => {
    const schemes = await read<readonly SchemeVersion[]>(`${BASE}/schemes`, {}, signal);
    const today = bankToday();
    const inForce = schemes
      .filter((one) => one.kind === 'development' && one.state === 'APPROVED' && one.effectiveFrom <= today)
      .sort((a, b) => `${a.effectiveFrom}${a.schemeId}`.localeCompare(`${b.effectiveFrom}${b.schemeId}`))
      .at(-1);
    return inForce?.parameters.proofKinds ?? [];
  },
});

export interface NewClaim {
  readonly clientId?: string;
  readonly name?: string;
  readonly registration?: string;
  readonly proofKind: string;
  readonly proofDate: string;
  readonly statement: string;
  readonly documents: readonly ProofDocument[];
}

export const fileClaim = (body: NewClaim, key: string) =>
  write<DevelopmentCase>(`${BASE}/development-claims`, { body, key });

export const confirmClaim = (claimId: string) => write<DevelopmentCase>(`${claimPath(claimId)}/confirmation`);

export const refuseClaim = (claimId: string, reason: string) =>
  write<DevelopmentCase>(`${claimPath(claimId)}/refusal`, { body: { reason } });

export interface Proposal {
  readonly shares: readonly { readonly staffId: string; readonly share: string }[];
  readonly effectiveFrom: string;
  readonly reason: string;
}

export type CaseStep = 'proposal' | 'approval' | 'return' | 'client';

/** A step that is bound to what the reader saw. */
export const take = (caseId: string, step: CaseStep, ifMatch: string | undefined, body?: unknown) =>
  write<DevelopmentCase>(`${casePath(caseId)}/${step}`, { ifMatch, ...(body === undefined ? {} : { body }) });
