import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { branchesQuery } from '../../../shared/api/branches.ts';

/** Several branches, found by typing a part of the name; value and change come from `Form.Item`. */
export function BranchesField(field: Pick<SelectProps<string[]>, 'id' | 'value' | 'onChange'>) {
  const { data: branches = [], isPending } = useQuery(branchesQuery);
  return (
    <Select<string[]>
      {...field}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      options={branches.filter(({ active }) => active).map(({ branchId, name }) => ({ value: branchId, label: name }))}
    />
  );
}
