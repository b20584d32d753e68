import { Alert, Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bankToday, useFormats } from '../i18n/formats.ts';
import { enteredOf, momentOf } from '../i18n/moment.ts';
import css from './AsOfFields.module.css';

/** Of which day, and as known at which moment (with offset); today and now if empty. */
export interface AsOf {
  readonly on: string | undefined;
  readonly knownAt: string | undefined;
}

interface AsOfFieldsProps {
  readonly asOf: AsOf;
  readonly onChange: (name: keyof AsOf, value: string | undefined) => void;
  /** Where only one of the two is asked. */
  readonly only?: keyof AsOf;
}

/** The two times of a question: of which day, and as it was known at which moment. */
export function AsOfFields({ asOf, onChange, only }: AsOfFieldsProps) {
  const { t } = useTranslation('common');
  const today = bankToday();
  return (
    <>
      {only === 'knownAt' ? null : (
        <TimeField
          type="date"
          label={t('asOf.on')}
          asked={asOf.on ?? today}
          onAsk={(day) => onChange('on', day === today ? undefined : day)}
        />
      )}
      {only === 'on' ? null : (
        <TimeField
          type="datetime-local"
          label={t('asOf.knownAt')}
          asked={enteredOf(asOf.knownAt)}
          onAsk={(moment) => onChange('knownAt', momentOf(moment))}
        />
      )}
      {asOf.knownAt ? <Button onClick={() => onChange('knownAt', undefined)}>{t('asOf.now')}</Button> : null}
    </>
  );
}

/** While a day is typed it is empty or its year begins as 0002: nothing is asked before it can be meant. */
const FIRST = '1949-10-01';

interface TimeFieldProps {
  readonly type: 'date' | 'datetime-local';
  readonly label: string;
  readonly asked: string;
  readonly onAsk: (value: string) => void;
}

function TimeField({ type, label, asked, onAsk }: TimeFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type={type}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value >= FIRST) onAsk(value);
        }}
        onBlur={() => setTyped(asked)}
      />
    </div>
  );
}

/** What is shown may be wrong by what we know today: say so. */
export function KnownThen({ knownAt }: { readonly knownAt: string }) {
  const { t } = useTranslation('common');
  const { moment } = useFormats();
  return <Alert type="info" showIcon className="known-then" title={t('asOf.knownThen', { moment: moment(knownAt) })} />;
}
