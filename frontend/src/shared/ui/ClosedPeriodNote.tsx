import { useQuery } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { affectedBy, closedPeriodsQuery } from '../api/closedPeriods.ts';
import css from './ClosedPeriodNote.module.css';

/** Says plainly that what is decided changes closed assessment periods (SEM-12); nothing if it does not. */
export function ClosedPeriodNote({ periods }: { readonly periods: readonly string[] | undefined }) {
  const { t } = useTranslation('common');
  return periods && periods.length > 0 ? (
    <Alert
      type="warning"
      showIcon
      role="note"
      {...(css.note ? { className: css.note } : {})}
      title={t('closedPeriod.title', { periods: periods.join(t('closedPeriod.and')) })}
      description={t('closedPeriod.text')}
    />
  ) : null;
}

/** The same about the day that is being chosen in the form around it. */
export function ClosedPeriodOfField({ name }: { readonly name: string }) {
  const day = Form.useWatch<string | undefined>(name);
  const { data = [] } = useQuery(closedPeriodsQuery);
  const periods = affectedBy(day, data);
  return <ClosedPeriodNote periods={periods} />;
}
