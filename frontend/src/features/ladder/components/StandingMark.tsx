import type { GradeSpan } from '../../../shared/api/grades.ts';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';

/** The qualification on these days: its tier while it is valid, else also what became of it. */
export function StandingMark({ span: { standing, tier } }: { readonly span: Pick<GradeSpan, 'standing' | 'tier'> }) {
  return (
    <>
      {tier ? <RmTierMark tier={tier} /> : null}
      {standing === 'ACTIVE' && tier ? null : <QualificationMark state={standing} />}
    </>
  );
}
