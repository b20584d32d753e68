import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  type ChangeWords,
  changeLine,
  type Line,
  type Plan,
  reasonsQuery,
  revisionQuery,
  rosterQuery,
} from '../api.ts';
import { People } from './People.tsx';
import { RevisionCard } from './RevisionCard.tsx';

interface ChangeDialogProps {
  readonly plan: Plan;
  readonly line: Line;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives one client to somebody else; the plan is judged again as soon as a holder is chosen. */
export function ChangeDialog({ plan, line, open, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('allocation');
  const act = useAct<ChangeWords>({
    send: (words, key) => changeLine(plan, line.clientId, words, key),
    touches: [['allocation']],
  });
  return (
    <ActDialog<ChangeWords>
      open={open}
      onClose={onClose}
      title={t('change.title', { name: line.name })}
      lead={t('change.lead')}
      facts={[
        { label: t('line.client'), value: `${line.name} ${line.clientId}` },
        { label: t('line.branch'), value: <BranchName branchId={line.branchId} /> },
        { label: t('line.holder'), value: <People holders={line.holders} /> },
        { label: t('line.incumbent'), value: <People holders={line.incumbent} /> },
      ]}
      confirm={t('change.confirm')}
      act={act}
    >
      <Fields plan={plan} line={line} />
    </ActDialog>
  );
}

function Fields({ plan, line }: Pick<ChangeDialogProps, 'plan' | 'line'>) {
  const { t } = useTranslation(['allocation', 'common']);
  const text = useText();
  const me = useMe();
  const { count } = useFormats();
  const roster = useQuery(rosterQuery(plan.planId));
  const reasons = useQuery(reasonsQuery(plan.planId));
  const form = Form.useFormInstance<ChangeWords>();
  const staffId = Form.useWatch('staffId', form);
  const reason = Form.useWatch('reason', form);
  const near = (branchId: string) => (branchId === line.branchId ? 0 : branchId === me.unitId ? 1 : 2);
  const people = (roster.data ?? [])
    .filter((one) => !line.holders.some((holder) => holder.lead && holder.staffId === one.staffId))
    .sort((one, other) => near(one.branchId) - near(other.branchId) || one.clients - other.clients);
  return (
    <>
      <Form.Item
        name="staffId"
        label={t('change.holder')}
        rules={[{ required: true, message: t('common:field.missing') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={roster.isPending}
          placeholder={t('common:field.person')}
          options={people.map((one) => ({
            value: one.staffId,
            label: [
              one.name,
              one.staffId,
              t(`group.${one.group}`),
              t('change.holds', { n: count(one.clients) }),
              one.branchId === line.branchId ? '' : t('change.elsewhere', { branch: one.branchId }),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('change.reason')}
        rules={[{ required: true, message: t('common:field.missing') }]}
      >
        <Select
          loading={reasons.isPending}
          placeholder={t('change.chooseReason')}
          options={(reasons.data ?? []).map((one) => ({
            value: one.code,
            label: `${text(one.text)}${one.exceptsTerritory ? t('change.excepts') : ''}`,
          }))}
        />
      </Form.Item>
      <TextField name="explanation" label={t('change.explanation')} longest={500} rows={2} />
      {staffId ? <Judged plan={plan} line={line} staffId={staffId} reason={reason} /> : null}
    </>
  );
}

interface JudgedProps extends Pick<ChangeDialogProps, 'plan' | 'line'> {
  readonly staffId: string;
  readonly reason: string | undefined;
}

function Judged({ plan, line, staffId, reason }: JudgedProps) {
  const revision = useQuery(revisionQuery(plan.planId, plan.hash, line.clientId, staffId, reason));
  return (
    <Answer query={revision} rows={4}>
      {(found) => <RevisionCard revision={found} />}
    </Answer>
  );
}
