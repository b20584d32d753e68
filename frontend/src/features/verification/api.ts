import { queryOptions } from '@tanstack/react-query';
import { readOptional, segment } from '../../shared/api/read.ts';
import { write } from '../../shared/api/write.ts';
import type { Text } from '../../shared/i18n/text.ts';

export type Verdict = 'VALID' | 'NOT_GENUINE' | 'REVOKED' | 'SUSPENDED' | 'SUPERSEDED' | 'EXPIRED' | 'NOT_YET_VALID';

export type CheckResult = 'PASSED' | 'FAILED' | 'NOT_CHECKED';

export interface Check {
  readonly kind: string;
  readonly name: Text;
  readonly outcome: CheckResult;
  readonly text: Text;
}

/** Whether a certificate is valid today; what it states is empty unless it is genuine. `validTo` is the day after the last. */
export interface Verification {
  readonly verdict: Verdict;
  readonly verdictText: Text;
  readonly issuerName: Text;
  readonly certificateId: string | null;
  readonly holderName: string | null;
  readonly tierName: Text | null;
  readonly provisional: boolean | null;
  readonly examTitle: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly issuedAt: string | null;
  readonly checks: readonly Check[];
}

const BASE = '/api/grading/v1/public';

/** Null when the bank knows no certificate of this number. */
export const certificateQuery = (certificateId: string) =>
  queryOptions({
    queryKey: ['public', 'certificate', certificateId],
    queryFn: ({ signal }) => readOptional<Verification>(`${BASE}/certificates/${segment(certificateId)}`, {}, signal),
  });

/** Sends the credential as it was pasted: its signature is over its very content. */
export const verifyCredential = (text: string) =>
  write<Verification>(`${BASE}/credential-verifications`, { document: { type: 'application/vc', text } });
