import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clientSearchQuery } from '../api.ts';

interface NumberFieldProps {
  readonly name: string | readonly (string | number)[];
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly precision?: number;
  readonly unit?: string;
}

/** A number that is kept as text, digit by digit, as the services write it. */
export function NumberField({ name, label, hint, optional = false, precision = 2, unit }: NumberFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item
      name={typeof name === 'string' ? name : [...name]}
      label={optional ? label + t('field.optional') : label}
      extra={hint}
      rules={optional ? [] : [{ required: true, message: t('field.missing') }]}
      getValueFromEvent={(value: string | null) => value ?? undefined}
    >
      <InputNumber<string>
        stringMode
        min="0"
        precision={precision}
        controls={false}
        inputMode="decimal"
        suffix={unit}
        style={{ width: '100%' }}
      />
    </Form.Item>
  );
}

/** A client of the reader, searched by the service while the reader types. */
export function ClientField() {
  const { t } = useTranslation(['marketing', 'common']);
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(clientSearchQuery(typed));
  return (
    <Form.Item name="clientId" label={t('client')} rules={[{ required: true, message: t('common:field.missing') }]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={isFetching}
        placeholder={t('findClient')}
        options={(data?.items ?? []).map(({ clientId, name }) => ({ value: clientId, label: `${name} · ${clientId}` }))}
      />
    </Form.Item>
  );
}
