import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clientSearchQuery } from '../api.ts';

/** One of the reader's clients, searched by the service while the reader types. */
export function ClientField({ optional = false }: { readonly optional?: boolean }) {
  const { t } = useTranslation(['workbench', 'common']);
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery(clientSearchQuery(typed));
  return (
    <Form.Item
      name="clientId"
      label={t('word.client') + (optional ? t('common:field.optional') : '')}
      rules={optional ? [] : [{ required: true, message: t('common:field.missing') }]}
    >
      <Select
        allowClear={optional}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={isFetching}
        placeholder={t('findClient')}
        options={(data?.items ?? []).map(({ clientId, name }) => ({ value: clientId, label: `${name} · ${clientId}` }))}
      />
    </Form.Item>
  );
}
