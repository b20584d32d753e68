import { useTranslation } from 'react-i18next';
import { NOTHING } from '../../../shared/i18n/formats.ts';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { Agreement, Deadline, LedgerEntry, VisitState } from '../api.ts';

const VISIT: Record<VisitState, Tone> = { DONE: 'teal', DUE: 'bronze', OVERDUE: 'red', NONE: 'plain' };

export function VisitMark({ state }: { readonly state: VisitState }) {
  const { t } = useTranslation('workbench');
  return <Mark tone={VISIT[state]}>{t(`visit.state.${state}`)}</Mark>;
}

const ENTRY: Record<LedgerEntry['standing'], Tone> = {
  OPEN: 'bronze',
  OVERDUE: 'red',
  COMPLETED: 'teal',
  COMPLETED_LATE: 'red',
};

export function EntryMark({ standing }: { readonly standing: LedgerEntry['standing'] }) {
  const { t } = useTranslation('workbench');
  return <Mark tone={ENTRY[standing]}>{t(`ledger.standing.${standing}`)}</Mark>;
}

const COVENANT: Record<Agreement['covenants'][number]['outcome'], Tone> = {
  MET: 'teal',
  BREACH: 'red',
  NOT_APPLICABLE: 'plain',
  UNKNOWN: 'bronze',
};

export function CovenantMark({ outcome }: { readonly outcome: Agreement['covenants'][number]['outcome'] }) {
  const { t } = useTranslation('workbench');
  return <Mark tone={COVENANT[outcome]}>{t(`agreement.outcome.${outcome}`)}</Mark>;
}

/** How many days are left or gone, in words. */
export function DaysMark({ deadline: { standing, daysLeft } }: { readonly deadline: Deadline }) {
  const { t } = useTranslation('workbench');
  if (standing === 'OVERDUE') return <Mark tone="red">{t('days.overdue', { days: -daysLeft })}</Mark>;
  if (standing === 'TODAY') return <Mark tone="ink">{t('days.today')}</Mark>;
  return <Mark tone={daysLeft <= 7 ? 'bronze' : 'plain'}>{t('days.left', { days: daysLeft })}</Mark>;
}

/** What is to be done, with the loan or the month where it is about one. */
export function WhatToDo({ deadline: { kind, ref, subject } }: { readonly deadline: Deadline }) {
  const { t } = useTranslation('workbench');
  if (kind === 'LEDGER') return <>{t(`ledger.kind.${subject}`)}</>;
  if (kind === 'RESEARCH_REPORT') return <>{t('deadline.RESEARCH_REPORT', { half: subject })}</>;
  if (kind === 'STATEMENTS') return <>{t('deadline.STATEMENTS', { month: subject })}</>;
  if (kind === 'MARKETING_ACTION') return <>{t('deadline.MARKETING_ACTION', { action: subject })}</>;
  if (kind === 'VISIT' || kind === 'NEXT_STEP') return <>{t(`deadline.${kind}`)}</>;
  return <>{t(`deadline.${kind}`, { loan: ref })}</>;
}

interface ClientNameProps {
  readonly clientId: string | null;
  readonly name: string | null;
}

/** A dash where it is about no client. */
export function ClientName({ clientId, name }: ClientNameProps) {
  if (clientId === null) return <>{NOTHING}</>;
  return (
    <>
      {name} <small>{clientId}</small>
    </>
  );
}
