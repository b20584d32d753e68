import { useQueries } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffOfQuery } from '../../../shared/api/staff.ts';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';

/** Members from anywhere in the bank: choose a unit to find its people, then the next. */
export function PeopleField({ fewest }: { readonly fewest: number }) {
  const { t } = useTranslation('competition');
  const [looked, setLooked] = useState<readonly string[]>([]);
  const staff = useQueries({ queries: looked.map(staffOfQuery) });
  return (
    <>
      <Form.Item label={t('panel.peopleOf')} extra={t('panel.peopleHint')}>
        <BranchSelect
          optional={false}
          value={looked.at(-1)}
          onChange={(branchId) => branchId && setLooked([...looked.filter((one) => one !== branchId), branchId])}
        />
      </Form.Item>
      <Form.Item
        name="members"
        label={t('panel.members')}
        rules={[
          {
            validator: (_, members: readonly string[] = []) =>
              members.length >= fewest && members.length % 2 === 1
                ? Promise.resolve()
                : Promise.reject(new Error(t('panel.oddNeeded', { count: fewest }))),
          },
        ]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={staff.some(({ isFetching }) => isFetching)}
          placeholder={t('panel.choose')}
          options={staff
            .flatMap(({ data }) => data ?? [])
            .map(({ staffId, name }) => ({ value: staffId, label: `${name} ${staffId}` }))}
        />
      </Form.Item>
    </>
  );
}
