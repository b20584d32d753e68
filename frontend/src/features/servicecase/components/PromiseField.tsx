import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** By when the client is promised an answer, on the bank's clock. */
export function PromiseField({ required }: { readonly required: boolean }) {
  const { t } = useTranslation(['servicecase', 'common']);
  return (
    <Form.Item
      name="promised"
      label={t('field.promised')}
      extra={t(required ? 'field.promisedNeeded' : 'field.promisedHint')}
      rules={[{ required, message: t('common:field.missing') }]}
    >
      <Input type="datetime-local" step={60} />
    </Form.Item>
  );
}
