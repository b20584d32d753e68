import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly {
    readonly value: string | boolean;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
}

/** One of a few, all of them in sight. */
export function Choice({ name, label, hint, options }: ChoiceProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: t('field.missing') }]}>
      <Radio.Group options={[...options]} />
    </Form.Item>
  );
}
