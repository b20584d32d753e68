import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { branchesQuery } from '../api/branches.ts';

interface BranchSelectProps {
  readonly value: string | undefined;
  readonly onChange: (branchId: string | undefined) => void;
  /** Whether "all branches" is a choice. */
  readonly optional?: boolean;
}

export function BranchSelect({ value, onChange, optional = true }: BranchSelectProps) {
  const { t } = useTranslation('common');
  const { data: branches = [], isPending } = useQuery(branchesQuery);
  const options = branches.map((branch) => ({ value: branch.branchId, label: branch.name }));
  return (
    <Select
      aria-label={t('branch.choose')}
      placeholder={t(optional ? 'branch.all' : 'branch.choose')}
      value={value ?? null}
      loading={isPending}
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
      allowClear={optional}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      popupMatchSelectWidth={false}
      className="branch-select"
    />
  );
}

/** The name of a branch where only its number is known yet. */
export function BranchName({ branchId }: { readonly branchId: string }) {
  const { data: branches = [] } = useQuery(branchesQuery);
  return <>{branches.find((branch) => branch.branchId === branchId)?.name ?? branchId}</>;
}
