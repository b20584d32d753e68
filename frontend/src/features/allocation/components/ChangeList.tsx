import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import type { HandChange } from '../api.ts';
import { People } from './People.tsx';

/** Who gave which client to whom, why and at which cost; nothing of it is ever removed. */
export function ChangeList({ changes }: { readonly changes: readonly HandChange[] }) {
  const { t } = useTranslation('allocation');
  const text = useText();
  const { moment, score } = useFormats();
  const columns: readonly Column<HandChange>[] = [
    {
      key: 'client',
      title: t('line.client'),
      rowHeader: true,
      render: ({ clientName, clientId }) => `${clientName} ${clientId}`,
    },
    {
      key: 'fromTo',
      title: t('changes.fromTo'),
      render: ({ before, after }) => (
        <>
          <People holders={before} /> →{' '}
          <b>
            <People holders={after} />
          </b>
        </>
      ),
    },
    {
      key: 'why',
      title: t('changes.why'),
      render: ({ reasonText, reason, explanation, exception }) => (
        <>
          {reasonText ? text(reasonText) : reason} · {explanation}{' '}
          {exception ? <Mark tone="bronze">{t('changes.exception', { rule: exception })}</Mark> : null}
        </>
      ),
    },
    {
      key: 'difference',
      title: t('changes.difference'),
      numeric: true,
      wideOnly: true,
      render: ({ difference }) => `${Number(difference) > 0 ? '+' : ''}${score(difference, 0)}`,
    },
    {
      key: 'who',
      title: t('changes.who'),
      render: ({ madeByName, madeAt }) => `${madeByName} · ${moment(madeAt)}`,
    },
  ];
  return (
    <DataTable
      caption={t('changes.title')}
      columns={columns}
      rows={changes}
      rowKey={({ changeId }) => String(changeId)}
    />
  );
}
