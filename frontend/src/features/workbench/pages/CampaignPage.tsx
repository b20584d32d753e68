import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type CampaignClient, type Contact, campaignQuery, OUTCOMES, recordContact, WORKBENCH } from '../api.ts';
import { ClientName } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';

/** A campaign with its clients, their managers and what came of the contacts. */
export function CampaignPage() {
  const { campaignId = '' } = useParams();
  const { t } = useTranslation('workbench');
  const { date, count, list } = useFormats();
  const me = useMe();
  const paging = useCursorPaging();
  const query = useQuery(campaignQuery(campaignId, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={query} rows={8}>
      {({ campaign, seen, contacted, signed, items, next }) => (
        <>
          <PageHeader
            eyebrow={t('place.campaigns')}
            title={campaign.name}
            lead={`${campaign.purpose} · ${t('campaign.fromTo', { from: date(campaign.startsOn), to: date(campaign.endsOn) })}`}
            actions={<Link to="/workbench/campaigns">{t('campaign.all')}</Link>}
          />
          <Places />
          <Stack>
            <Figures
              figures={[
                { label: t('campaign.seen'), value: count(seen) },
                { label: t('campaign.contacted'), value: count(contacted), strong: true },
                { label: t('campaign.signed'), value: count(signed) },
              ]}
            />
            <DataTable
              caption={campaign.name}
              rows={items}
              rowKey={({ clientId }) => clientId}
              busy={query.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('word.client'),
                  rowHeader: true,
                  render: (one) => <ClientName clientId={one.clientId} name={one.name} />,
                },
                {
                  key: 'who',
                  title: t('word.manager'),
                  wideOnly: true,
                  render: (one) => list(one.holders.map(({ name }) => name)) || '–',
                },
                {
                  key: 'outcome',
                  title: t('campaign.outcomeLabel'),
                  render: (one) => (one.outcome ? t(`campaign.outcome.${one.outcome}`) : t('campaign.open')),
                },
                { key: 'note', title: t('campaign.note'), wideOnly: true, render: (one) => one.note ?? '–' },
                { key: 'day', title: t('campaign.day'), wideOnly: true, render: (one) => date(one.contactedOn) },
                {
                  key: 'act',
                  title: t('word.act'),
                  noPrint: true,
                  render: (one) =>
                    one.holders.some(({ staffId }) => staffId === me.personId) ? (
                      <RecordContact campaignId={campaignId} client={one} />
                    ) : (
                      '–'
                    ),
                },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={query.isPlaceholderData} />
          </Stack>
        </>
      )}
    </Answer>
  );
}

function RecordContact({ campaignId, client }: { readonly campaignId: string; readonly client: CampaignClient }) {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<Contact>({
    send: (contact, key) => recordContact(campaignId, client.clientId, contact, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('campaign.recordOf', { name: client.name })}
      >
        {t('campaign.record')}
      </Button>
      <ActDialog<Contact>
        open={open}
        onClose={() => setOpen(false)}
        title={t('campaign.recordOf', { name: client.name })}
        confirm={t('campaign.save')}
        act={act}
        initial={{ contactedOn: bankToday() }}
      >
        <Choice
          name="outcome"
          label={t('campaign.outcomeLabel')}
          options={OUTCOMES.map((one) => ({ value: one, label: t(`campaign.outcome.${one}`) }))}
        />
        <DayField name="contactedOn" label={t('campaign.day')} max={bankToday()} />
        <Form.Item name="note" label={t('campaign.note') + t('common:field.optional')}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
