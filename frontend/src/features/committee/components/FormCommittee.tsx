import { useQueries } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffOfQuery } from '../../../shared/api/staff.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { type Committee, type CommitteeLevel, committeesQuery, formCommittee } from '../api.ts';
import { BranchesField } from './BranchesField.tsx';
import css from './FormCommittee.module.css';

const LEVELS: readonly CommitteeLevel[] = ['BRANCH', 'HEAD_OFFICE'];
const FEWEST_MEMBERS = 3;
const MOST_MEMBERS = 99;

/** HR forms a committee. It is not changed afterwards: another composition is another committee. */
export function FormCommittee() {
  const { t } = useTranslation(['committee', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<Committee, Committee>({
    send: (committee, key) => formCommittee({ ...committee, branchIds: committee.branchIds ?? [] }, key),
    touches: [committeesQuery.queryKey],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('form.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('form.name')}
        lead={t('form.lead')}
        confirm={t('form.confirm')}
        act={act}
        initial={{ level: 'BRANCH' }}
      >
        <Choice
          name="level"
          label={t('committee.level')}
          options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        />
        <Form.Item
          name="title"
          label={t('committee.title')}
          rules={[{ required: true, whitespace: true, message: t('form.titleNeeded') }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="committeeId"
          label={t('form.id')}
          extra={t('form.idHint')}
          rules={[{ required: true, pattern: /^[A-Za-z0-9._-]{2,64}$/, message: t('form.idWrong') }]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <OwnBranches />
        <Members />
      </ActDialog>
    </>
  );
}

/** A branch group names its branches, the head-office group none. */
function OwnBranches() {
  const { t } = useTranslation('committee');
  const level = Form.useWatch<CommitteeLevel>('level', Form.useFormInstance());
  return level === 'HEAD_OFFICE' ? null : (
    <Form.Item
      name="branchIds"
      label={t('form.branches')}
      rules={[{ required: true, message: t('form.branchesNeeded') }]}
    >
      <BranchesField />
    </Form.Item>
  );
}

/** Members may come from anywhere in the bank: choose a branch to find its people, then the next. */
function Members() {
  const { t } = useTranslation('committee');
  const [looked, setLooked] = useState<readonly string[]>([]);
  const staff = useQueries({ queries: looked.map(staffOfQuery) });
  const last = looked.at(-1);
  return (
    <>
      <Form.Item label={t('form.peopleOf')} extra={t('form.peopleHint')}>
        <div className={css.branch}>
          <BranchSelect
            optional={false}
            value={last}
            onChange={(branchId) => branchId && setLooked([...looked.filter((one) => one !== branchId), branchId])}
          />
        </div>
      </Form.Item>
      <Form.Item
        name="members"
        label={t('form.members')}
        rules={[
          {
            required: true,
            type: 'array',
            min: FEWEST_MEMBERS,
            max: MOST_MEMBERS,
            message: t('form.membersNeeded', { count: FEWEST_MEMBERS }),
          },
        ]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={staff.some(({ isFetching }) => isFetching)}
          placeholder={t('form.membersChoose')}
          options={staff
            .flatMap(({ data }) => data ?? [])
            .map(({ staffId, name }) => ({ value: staffId, label: `${name} ${staffId}` }))}
        />
      </Form.Item>
    </>
  );
}
