import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { CreditState, Part } from '../api.ts';

/** Who has which part; with none, whose the credit is instead. */
export function Parts({ parts, none }: { readonly parts: readonly Part[]; readonly none: string }) {
  const { percent } = useFormats();
  if (parts.length === 0) return none;
  return (
    <ul>
      {parts.map(({ staffId, name, share }) => (
        <li key={staffId}>
          {name} {percent(share, 4)}
        </li>
      ))}
    </ul>
  );
}

const TONE = { PROPOSED: 'bronze', APPROVED: 'teal', REFUSED: 'plain' } as const;

export function CreditStateMark({ state }: { readonly state: CreditState }) {
  const { t } = useTranslation('accountcredit');
  return <Mark tone={TONE[state]}>{t(`state.${state}`)}</Mark>;
}
