import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** A period that has ended: its first day and the first day after it. */
export function PeriodFields() {
  const { t } = useTranslation(['servicecase', 'common']);
  const rules = [{ required: true, message: t('common:field.missing') }];
  return (
    <>
      <Form.Item name="from" label={t('field.from')} rules={rules}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="to" label={t('field.to')} extra={t('field.toHint')} rules={rules}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}
