import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { ClosedPeriodNote, ClosedPeriodOfField } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type Competition, type NextStep, type Step, take } from '../api.ts';
import { firstOf, mayConclude } from '../model/seat.ts';
import { PeopleField } from './PeopleField.tsx';

interface DeskActsProps {
  readonly competition: Competition;
  readonly tag: string | undefined;
}

/** The next steps that the reader's department may take. */
export function DeskActs({ competition, tag }: DeskActsProps) {
  const { t } = useTranslation('competition');
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const steps = stepsOf(competition).filter((step) => hasRole(me, ...MAY[step]));
  const dialog = { competition, tag, onClose: () => setAsked(undefined) };
  return (
    <>
      {steps.map((step, index) => (
        <Button
          key={step}
          type={index === 0 ? 'primary' : 'default'}
          danger={step === 'void' || step === 'return'}
          onClick={() => setAsked(step)}
          aria-haspopup="dialog"
        >
          {t(`step.${step}.name`)}
        </Button>
      ))}
      <Dialog {...dialog} step="announcement" asked={asked} />
      <Dialog {...dialog} step="approval" asked={asked} />
      <Dialog {...dialog} step="conclusion" asked={asked} />
      <Dialog {...dialog} step="return" asked={asked}>
        <TextField name="reason" label={t('word.reason')} longest={2000} rows={3} />
      </Dialog>
      <Dialog {...dialog} step="panel" asked={asked}>
        <PeopleField fewest={competition.fewestMembers} />
      </Dialog>
      <Dialog {...dialog} step="decision" asked={asked}>
        <DecisionFields competition={competition} />
      </Dialog>
      <Dialog {...dialog} step="void" asked={asked}>
        <Choice
          name="nextStep"
          label={t('word.nextStep')}
          options={(['ANNOUNCE_AGAIN', 'ALLOCATE'] satisfies NextStep[]).map((one) => ({
            value: one,
            label: t(`nextStep.${one}`),
          }))}
        />
        <TextField name="reason" label={t('word.reason')} longest={2000} rows={3} />
      </Dialog>
    </>
  );
}

const MAY: Record<Step, readonly string[]> = {
  announcement: ['marketing', 'hr', 'committee'],
  panel: ['marketing', 'hr'],
  votes: [],
  decision: ['marketing'],
  approval: ['marketing', 'hr'],
  conclusion: ['marketing', 'hr'],
  return: ['marketing', 'hr'],
  void: ['marketing'],
};

function stepsOf(competition: Competition): readonly Step[] {
  const { state, windowOver, unsealed, applicants } = competition;
  const standing = (applicants ?? []).some(({ barredBy }) => barredBy === null);
  switch (state) {
    case 'DRAFT':
      return ['announcement', 'void'];
    case 'ANNOUNCED':
      return windowOver ? (standing ? ['panel', 'void'] : ['void']) : [];
    case 'SCORING':
      return unsealed ? ['decision'] : ['panel'];
    case 'DECIDED':
      return ['approval', 'return'];
    case 'POSTED':
      return mayConclude(competition) ? ['conclusion'] : [];
    default:
      return [];
  }
}

interface DialogProps extends DeskActsProps {
  readonly step: Step;
  readonly asked: Step | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function Dialog({ competition, tag, step, asked, onClose, children }: DialogProps) {
  const { t } = useTranslation('competition');
  const { date } = useFormats();
  const act = useAct<Record<string, unknown>, Competition>({
    send: (body) => take(competition.competitionId, step, tag, children ? body : undefined),
    touches: [
      ['portfolio', 'competition'],
      ['portfolio', 'competitions'],
      ['portfolio', 'competition-openings'],
    ],
  });
  const { outcome } = competition;
  return (
    <ActDialog<Record<string, unknown>>
      open={asked === step}
      onClose={onClose}
      title={t(`step.${step}.name`)}
      lead={t(`step.${step}.lead`)}
      confirm={t(`step.${step}.name`)}
      danger={step === 'void' || step === 'return'}
      act={act}
      facts={[
        { label: t('word.title'), value: competition.title },
        ...((step === 'approval' || step === 'conclusion') && outcome
          ? [
              { label: t('result.who'), value: `${outcome.winner} · ${outcome.branchName}` },
              { label: t('result.from'), value: date(outcome.effectiveFrom) },
              ...(outcome.reason ? [{ label: t('result.reason'), value: outcome.reason }] : []),
            ]
          : []),
        ...(tag ? [{ label: t('word.hash'), value: <code>{tag.replaceAll('"', '')}</code> }] : []),
      ]}
    >
      {step === 'approval' && outcome && outcome.affectsClosedPeriod.length > 0 ? (
        <ClosedPeriodNote periods={outcome.affectsClosedPeriod} />
      ) : null}
      {children}
    </ActDialog>
  );
}

/** The votes decide who; a reason is asked for in case they depart from the order of the totals. */
function DecisionFields({ competition }: { readonly competition: Competition }) {
  const { t } = useTranslation(['competition', 'common']);
  const first = competition.standings?.find(({ staffId }) => staffId === firstOf(competition));
  return (
    <>
      <DayField name="effectiveFrom" label={t('result.from')} />
      <ClosedPeriodOfField name="effectiveFrom" />
      <Form.Item
        name="reason"
        label={`${t('result.reason')}${t('common:field.optional')}`}
        extra={first ? t('step.decision.reasonHint', { name: first.name }) : t('step.decision.sharedHint')}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </>
  );
}
