import { Alert, Button, Input } from 'antd';
import { useId } from 'react';
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
  const id = useId();
  return (
    <>
      {only === 'knownAt' ? null : (
        <div className={css.field}>
          <label htmlFor={`${id}-on`}>{t('asOf.on')}</label>
          <Input
            id={`${id}-on`}
            type="date"
            value={asOf.on ?? today}
            onChange={({ target: { value } }) => onChange('on', value && value !== today ? value : undefined)}
          />
        </div>
      )}
      {only === 'on' ? null : (
        <div className={css.field}>
          <label htmlFor={`${id}-knownAt`}>{t('asOf.knownAt')}</label>
          <Input
            id={`${id}-knownAt`}
            type="datetime-local"
            value={enteredOf(asOf.knownAt)}
            onChange={({ target: { value } }) => onChange('knownAt', value ? momentOf(value) : undefined)}
          />
        </div>
      )}
      {asOf.knownAt ? <Button onClick={() => onChange('knownAt', undefined)}>{t('asOf.now')}</Button> : null}
    </>
  );
}

/** What is shown may be wrong by what we know today: say so. */
export function KnownThen({ knownAt }: { readonly knownAt: string }) {
  const { t } = useTranslation('common');
  const { moment } = useFormats();
  return <Alert type="info" showIcon className="known-then" title={t('asOf.knownThen', { moment: moment(knownAt) })} />;
}
