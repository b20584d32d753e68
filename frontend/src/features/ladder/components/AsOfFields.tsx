import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bankToday } from '../../../shared/i18n/formats.ts';
import type { AsOf } from '../api.ts';
import { enteredOf, momentOf } from '../model/moment.ts';
import css from './AsOfFields.module.css';

interface AsOfFieldsProps {
  readonly asOf: AsOf;
  readonly onChange: (name: keyof AsOf, value: string | undefined) => void;
}

/** The two times of a question: of which day, and as it was known at which moment. */
export function AsOfFields({ asOf, onChange }: AsOfFieldsProps) {
  const { t } = useTranslation('ladder');
  const today = bankToday();
  return (
    <>
      <TimeField
        type="date"
        label={t('asOf.on')}
        asked={asOf.on ?? today}
        onAsk={(day) => onChange('on', day === today ? undefined : day)}
      />
      <TimeField
        type="datetime-local"
        label={t('asOf.knownAt')}
        asked={enteredOf(asOf.knownAt)}
        onAsk={(moment) => onChange('knownAt', momentOf(moment))}
      />
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
