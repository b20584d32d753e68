import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Agreement, agreementsQuery } from '../api.ts';
import { ReceiveStatement, RegisterAgreement } from '../components/AgreementActs.tsx';
import { CovenantMark } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';

/** Cooperation agreements, each with the tests of its covenants and how they were calculated. */
export function AgreementsPage() {
  const { t } = useTranslation('workbench');
  const manages = hasRole(useMe(), 'relationship-manager');
  const paging = useCursorPaging(20);
  const agreements = useQuery(agreementsQuery({ cursor: paging.cursor, limit: paging.limit }));
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={t('place.agreements')}
        lead={t('agreement.lead')}
        actions={manages ? <RegisterAgreement /> : null}
      />
      <Places />
      <Answer query={agreements} rows={8}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('agreement.none')} />
          ) : (
            <Stack>
              {items.map((one) => (
                <OneAgreement key={one.agreement.agreementId} one={one} manages={manages} />
              ))}
              <CursorPager paging={paging} next={next} shown={items.length} busy={agreements.isPlaceholderData} />
            </Stack>
          )
        }
      </Answer>
    </>
  );
}

function OneAgreement({ one, manages }: { readonly one: Agreement; readonly manages: boolean }) {
  const { t } = useTranslation('workbench');
  const { date, list } = useFormats();
  const text = useText();
  const { agreement, month, covenants } = one;
  return (
    <Panel
      title={agreement.clientName}
      lead={t('agreement.facts', {
        from: date(agreement.signedOn),
        to: date(agreement.endsOn),
        month: month ?? t('agreement.noStatement'),
        services: list(agreement.services.map((service) => t(`agreement.service.${service}`))) || '–',
      })}
      actions={manages ? <ReceiveStatement agreement={one} /> : null}
    >
      <DataTable
        caption={t('agreement.tests', { name: agreement.clientName })}
        rows={covenants}
        rowKey={({ rule, title }) => rule + title.en}
        columns={[
          {
            key: 'title',
            title: t('agreement.covenant'),
            rowHeader: true,
            render: (test) => (
              <>
                {text(test.title)} <small>{test.rule}</small>
              </>
            ),
          },
          { key: 'outcome', title: t('word.state'), render: (test) => <CovenantMark outcome={test.outcome} /> },
          { key: 'trace', title: t('agreement.trace'), wideOnly: true, render: (test) => text(test.trace) },
        ]}
      />
    </Panel>
  );
}
