import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { gapsQuery } from '../api/gaps.ts';
import { oversees, useMe } from '../auth/me.ts';
import { useFormats } from '../i18n/formats.ts';

/** Alarms when a client has no responsible person today; otherwise nothing is there. */
export function GapAlarm() {
  const { t } = useTranslation('common');
  const { list, count } = useFormats();
  const { data } = useQuery({ ...gapsQuery, enabled: oversees(useMe()) });
  if (!data || data.count === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('gap.title', { n: count(data.count) })}
      description={t('gap.text', { clients: list(data.items.map(({ name, clientId }) => `${name} ${clientId}`)) })}
    />
  );
}
