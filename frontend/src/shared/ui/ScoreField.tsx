import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

interface ScoreFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** Points with at most two decimals, kept as text so that 43.50 stays 43.50. The service knows the highest. */
export function ScoreField({ name, label, hint, optional = false }: ScoreFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item
      name={name}
      label={optional ? `${label}${t('field.optional')}` : label}
      extra={hint}
      rules={optional ? [] : [{ required: true, message: t('field.missing') }]}
      getValueFromEvent={(value: string | null) => value ?? undefined}
    >
      <InputNumber<string> stringMode min="0" precision={2} controls={false} inputMode="decimal" />
    </Form.Item>
  );
}
