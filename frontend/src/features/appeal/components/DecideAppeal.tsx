import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type NoticeLine, noticeLinesQuery, noticesQuery } from '../../../shared/api/notices.ts';
import type { Act } from '../../../shared/api/useAct.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import type { Fact } from '../../../shared/ui/FactList.tsx';
import { ScoreField } from '../../../shared/ui/ScoreField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import type { Appeal, AppealDecision } from '../api.ts';
import { needsOf } from '../model/kinds.ts';
import { parseRecomputed, writeRecomputed } from '../model/recomputed.ts';
import css from './DecideAppeal.module.css';

export interface DecisionFields {
  readonly upheld: boolean;
  readonly reason: string;
  readonly score?: string;
  readonly adaptability?: string;
  readonly recomputed?: string;
}

export const decisionOf = ({ recomputed, ...rest }: DecisionFields): AppealDecision => ({
  ...rest,
  ...(recomputed === undefined ? {} : { recomputed: parseRecomputed(recomputed) ?? [] }),
});

interface DecideAppealProps {
  readonly appeal: Appeal;
  readonly facts: readonly Fact[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly act: Act<DecisionFields>;
}

/** Dismisses or upholds, with what the kind of appeal needs; the result of a re-mark is computed from the marks. */
export function DecideAppeal({ appeal, facts, open, onClose, act }: DecideAppealProps) {
  const { t } = useTranslation('appeal');
  return (
    <ActDialog<DecisionFields>
      open={open}
      onClose={onClose}
      title={t('decide.name')}
      lead={t('decide.lead')}
      facts={facts}
      confirm={t('decide.confirm')}
      act={act}
    >
      <Choice
        name="upheld"
        label={t('decide.finding')}
        options={[
          { value: true, label: t('decide.uphold') },
          { value: false, label: t('decide.dismiss') },
        ]}
      />
      <Finding appeal={appeal} />
      <TextField name="reason" label={t('decide.reason')} longest={2000} rows={3} />
    </ActDialog>
  );
}

function Finding({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeal');
  const form = Form.useFormInstance<DecisionFields>();
  if (!Form.useWatch('upheld', form)) return null;
  return (
    <>
      {appeal.kind === 'REMARK' ? (
        <p className={css.hint}>
          {t(appeal.part === 'WRITTEN' ? 'decide.computed' : 'decide.computedInterview')}
          {needsOf(appeal).includes('decision') ? '' : t('decide.marksMissing')}
        </p>
      ) : null}
      {appeal.kind === 'CLERICAL' || appeal.kind === 'ELIGIBILITY' ? (
        <ScoreField name="score" label={t('decide.score')} />
      ) : null}
      {appeal.part === 'INTERVIEW' ? (
        <ScoreField name="adaptability" label={t('decide.adaptability')} hint={t('decide.adaptabilityHint')} optional />
      ) : null}
      {appeal.kind === 'ITEM' ? <Everybody appeal={appeal} /> : null}
    </>
  );
}

/** A voided item counts full marks for everybody who received it (R13), so their written scores are given anew. */
function Everybody({ appeal: { planId, staffId } }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeal');
  const form = Form.useFormInstance<DecisionFields>();
  const { data: notices } = useQuery(noticesQuery(planId));
  const { data: lines = [] } = useQuery({
    ...noticeLinesQuery(planId, notices?.at(-1)?.version ?? 0),
    enabled: notices !== undefined && notices.length > 0,
  });
  const scored = lines.filter((line): line is NoticeLine & { readonly written: string } => line.written !== null);
  const fill = () => form.setFieldValue('recomputed', writeRecomputed(scored));
  return (
    <>
      <Form.Item
        name="recomputed"
        label={t('decide.recomputed')}
        extra={t('decide.recomputedHint', { staffId })}
        rules={[
          {
            validator: (_, text: string | undefined) =>
              parseRecomputed(text ?? '') ? Promise.resolve() : Promise.reject(new Error(t('decide.unreadable'))),
          },
        ]}
      >
        <Input.TextArea rows={7} spellCheck={false} />
      </Form.Item>
      <p className={css.fill}>
        <Button size="small" onClick={fill} disabled={scored.length === 0}>
          {t('decide.fill')}
        </Button>
      </p>
    </>
  );
}
