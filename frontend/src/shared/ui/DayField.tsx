import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly min?: string;
  readonly max?: string;
  readonly optional?: boolean;
}

/** A day, by the field that every phone has. */
export function DayField({ name, label, min, max, optional = false }: DayFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item
      name={name}
      label={optional ? label + t('field.optional') : label}
      rules={optional ? [] : [{ required: true, message: t('field.missing') }]}
    >
      <Input type="date" {...(min ? { min } : {})} {...(max ? { max } : {})} />
    </Form.Item>
  );
}
