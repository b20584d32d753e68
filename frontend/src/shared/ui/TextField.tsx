import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly longest: number;
  readonly rows: number;
}

/** Words that a case needs: grounds, evidence, reasons. */
export function TextField({ name, label, hint, longest, rows }: TextFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={[{ required: true, whitespace: true, message: t('field.missing') }]}
    >
      <Input.TextArea rows={rows} maxLength={longest} />
    </Form.Item>
  );
}
