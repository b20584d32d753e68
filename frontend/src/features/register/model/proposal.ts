import type { ActDetails, ActKind, Placement, Proposal, Provisional, Revocation, StaffOpinion } from '../api.ts';

/** What the form of a proposal holds; only the fields of its kind are there. */
export interface ProposalFields {
  readonly kind: ActKind;
  readonly effectiveFrom: string;
  readonly basis: string;
  readonly placement?: Placement;
  readonly revocation?: Revocation;
  readonly provisional?: Omit<Provisional, 'year'> & { readonly year: number | string };
  readonly opinion?: Omit<StaffOpinion, 'staffAgrees'> & { readonly staffAgrees?: boolean };
}

/** Exactly the part of the kind, as the service wants it. */
function detailsOf({ kind, placement, revocation, provisional, opinion }: ProposalFields): ActDetails {
  if (kind === 'PLACEMENT' && placement) {
    return { placement: { type: placement.type, ...(placement.grade ? { grade: placement.grade } : {}) } };
  }
  if (kind === 'REVOCATION' && revocation) return { revocation };
  if (kind === 'PROVISIONAL' && provisional) return { provisional: { ...provisional, year: Number(provisional.year) } };
  if (kind === 'UNQUALIFIED' && opinion) return { opinion: { ...opinion, staffAgrees: opinion.staffAgrees ?? false } };
  return {};
}

export const proposalOf = (staffId: string, fields: ProposalFields): Proposal => ({
  staffId,
  kind: fields.kind,
  effectiveFrom: fields.effectiveFrom,
  details: detailsOf(fields),
  basis: fields.basis,
});
