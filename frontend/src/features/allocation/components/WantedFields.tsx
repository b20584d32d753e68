import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allStaffQuery } from '../../../shared/api/staff.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { findClientsQuery, leaversQuery } from '../api.ts';
import css from './WantedFields.module.css';

export type Subject = 'staff' | 'client';

interface WantedProps {
  readonly subject: Subject;
  readonly value: string | undefined;
  readonly onChange: (subject: Subject, value?: string) => void;
}

/** Whose clients are to be given to others: those of a manager, or one client. */
export function WantedFields({ subject, value, onChange }: WantedProps) {
  const { t } = useTranslation('allocation');
  return (
    <div className={css.fields}>
      <Segmented<Subject>
        aria-label={t('reallocation.subject')}
        value={subject}
        onChange={(next) => onChange(next)}
        options={(['staff', 'client'] as const).map((one) => ({
          value: one,
          label: t(`reallocation.${one}`),
        }))}
      />
      {subject === 'staff' ? (
        <Manager value={value} onChange={(id) => onChange('staff', id)} />
      ) : (
        <Client value={value} onChange={(id) => onChange('client', id)} />
      )}
    </div>
  );
}

interface FieldProps {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

function Manager({ value, onChange }: FieldProps) {
  const { t } = useTranslation(['allocation', 'common']);
  const { count, date } = useFormats();
  const id = useId();
  const staff = useQuery(allStaffQuery);
  const { data: leavers = [] } = useQuery(leaversQuery);
  const registered = leavers.map((one) => ({
    value: one.staffId,
    label: `${one.name} · ${one.staffId} · ${t('reallocation.leaver', { day: date(one.lastDay), n: count(one.clients) })}`,
  }));
  const others = (staff.data ?? [])
    .filter(({ staffId }) => !leavers.some((leaver) => leaver.staffId === staffId))
    .map(({ staffId, name }) => ({ value: staffId, label: `${name} · ${staffId}` }));
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t('reallocation.manager')}</label>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        loading={staff.isLoading}
        value={value ?? null}
        onChange={(next) => onChange(next ?? undefined)}
        placeholder={t('common:field.person')}
        options={[
          ...(registered.length > 0 ? [{ label: t('reallocation.registered'), options: registered }] : []),
          { label: t('reallocation.everybody'), options: others },
        ]}
      />
    </div>
  );
}

function Client({ value, onChange }: FieldProps) {
  const { t } = useTranslation('allocation');
  const id = useId();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim() || (value ?? ''));
  const found = useQuery({ ...findClientsQuery(q), enabled: q !== '' });
  const options = (q === '' ? [] : (found.data ?? [])).map(({ clientId, name }) => ({
    value: clientId,
    label: `${name} · ${clientId}`,
  }));
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t('reallocation.oneClient')}</label>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        allowClear
        loading={found.isFetching}
        value={value ?? null}
        onChange={(next) => {
          setTyped('');
          onChange(next ?? undefined);
        }}
        placeholder={t('reallocation.findClient')}
        notFoundContent={q === '' ? t('reallocation.findClient') : found.isFetching ? '…' : t('reallocation.noClient')}
        options={options}
      />
    </div>
  );
}
