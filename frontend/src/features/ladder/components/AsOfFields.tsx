import { Button, Input } from 'antd';
import { useId } from 'react';
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
  const id = useId();
  return (
    <>
      <div className={css.field}>
        <label htmlFor={`${id}-on`}>{t('asOf.on')}</label>
        <Input
          id={`${id}-on`}
          type="date"
          value={asOf.on ?? today}
          onChange={({ target: { value } }) => onChange('on', value && value !== today ? value : undefined)}
        />
      </div>
      <div className={css.field}>
        <label htmlFor={`${id}-knownAt`}>{t('asOf.knownAt')}</label>
        <Input
          id={`${id}-knownAt`}
          type="datetime-local"
          value={enteredOf(asOf.knownAt)}
          onChange={({ target: { value } }) => onChange('knownAt', value ? momentOf(value) : undefined)}
        />
      </div>
      {asOf.knownAt ? <Button onClick={() => onChange('knownAt', undefined)}>{t('asOf.now')}</Button> : null}
    </>
  );
}
