import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface PersonSelectProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly people: readonly { readonly staffId: string; readonly name: string; readonly branchName: string | null }[];
  readonly loading?: boolean;
}

/** One candidate out of all, found by typing a part of the name or the number. */
export function PersonSelect({ name, label, people, loading = false }: PersonSelectProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('field.missing') }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={loading}
        placeholder={t('field.person')}
        options={people.map((one) => ({
          value: one.staffId,
          label: [one.name, one.staffId, one.branchName].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}
