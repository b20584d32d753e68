import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly min?: string;
}

export function DateField({ name, label, min }: DateFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('field.missing') }]}>
      <Input type="date" {...(min ? { min } : {})} />
    </Form.Item>
  );
}
