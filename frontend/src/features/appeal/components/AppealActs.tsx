import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import type { Fact } from '../../../shared/ui/FactList.tsx';
import { ScoreField } from '../../../shared/ui/ScoreField.tsx';
import { type Appeal, actOnAppeal, type EarlierMarks, type ThirdMark } from '../api.ts';
import { type Need, needsOf } from '../model/kinds.ts';
import { DecideAppeal, type DecisionFields, decisionOf } from './DecideAppeal.tsx';

interface AppealActsProps {
  readonly appeal: Appeal;
  readonly tag: string | undefined;
  readonly facts: readonly Fact[];
}

/** What the reader's role may do next with an appeal; who may not after all is refused by the service. */
export function AppealActs({ appeal, tag, facts }: AppealActsProps) {
  const { t } = useTranslation('appeal');
  const me = useMe();
  const [asked, setAsked] = useState<Need>();
  const close = () => setAsked(undefined);
  const touches = [['grading'], ['home']];
  const earlier = useAct<EarlierMarks>({
    send: (marks) => actOnAppeal(appeal.appealId, 'earlier-marks', tag, marks),
    touches,
  });
  const third = useAct<ThirdMark>({ send: (mark) => actOnAppeal(appeal.appealId, 'third-mark', tag, mark), touches });
  const decide = useAct<DecisionFields>({
    send: (fields) => actOnAppeal(appeal.appealId, 'decision', tag, decisionOf(fields)),
    touches,
  });
  const needs = needsOf(appeal);
  const stranger = appeal.staffId !== me.personId;
  const may: Record<Need, boolean> = {
    earlierMarks: needs.includes('earlierMarks') && hasRole(me, 'marketing', 'examiner'),
    thirdMark: needs.includes('thirdMark') && hasRole(me, 'examiner'),
    decision: appeal.state === 'OPEN' && hasRole(me, 'committee', 'hr'),
  };
  const names: Record<Need, string> = {
    earlierMarks: t('earlier.name'),
    thirdMark: t(appeal.part === 'INTERVIEW' ? 'third.nameInterview' : 'third.name'),
    decision: t('decide.name'),
  };
  return (
    <>
      {stranger
        ? (Object.keys(may) as Need[])
            .filter((need) => may[need])
            .map((need) => (
              <Button key={need} type="primary" onClick={() => setAsked(need)} aria-haspopup="dialog">
                {names[need]}
              </Button>
            ))
        : null}
      <ActDialog<EarlierMarks>
        open={asked === 'earlierMarks'}
        onClose={close}
        title={names.earlierMarks}
        lead={t('earlier.lead')}
        facts={facts}
        confirm={t('earlier.confirm')}
        act={earlier}
      >
        <ScoreField name="first" label={t('earlier.first')} hint={t('earlier.hint')} />
        <ScoreField name="second" label={t('earlier.second')} hint={t('earlier.hint')} />
      </ActDialog>
      <ActDialog<ThirdMark>
        open={asked === 'thirdMark'}
        onClose={close}
        title={names.thirdMark}
        lead={t(appeal.part === 'INTERVIEW' ? 'third.leadInterview' : 'third.lead')}
        facts={facts}
        confirm={t('third.confirm')}
        act={third}
      >
        <ScoreField name="mark" label={t('third.mark')} hint={t(`third.hint.${appeal.part}`)} />
      </ActDialog>
      <DecideAppeal appeal={appeal} facts={facts} open={asked === 'decision'} onClose={close} act={decide} />
    </>
  );
}
