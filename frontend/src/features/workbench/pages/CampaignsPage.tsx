import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { campaignsQuery } from '../api.ts';
import { Places } from '../components/Places.tsx';

/** The campaigns of the marketing department that concern clients of the reader. */
export function CampaignsPage() {
  const { t } = useTranslation('workbench');
  const { date, count } = useFormats();
  const paging = useCursorPaging();
  const campaigns = useQuery(campaignsQuery({ cursor: paging.cursor, limit: paging.limit }));
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.campaigns')} lead={t('campaign.lead')} />
      <Places />
      <Answer query={campaigns}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('campaign.none')} />
          ) : (
            <>
              <DataTable
                caption={t('place.campaigns')}
                rows={items}
                rowKey={({ campaignId }) => campaignId}
                busy={campaigns.isPlaceholderData}
                columns={[
                  {
                    key: 'name',
                    title: t('campaign.name'),
                    rowHeader: true,
                    render: (one) => <Link to={`/workbench/campaigns/${one.campaignId}`}>{one.name}</Link>,
                  },
                  { key: 'purpose', title: t('campaign.purpose'), wideOnly: true, render: (one) => one.purpose },
                  {
                    key: 'period',
                    title: t('campaign.period'),
                    render: (one) => t('campaign.fromTo', { from: date(one.startsOn), to: date(one.endsOn) }),
                  },
                  {
                    key: 'clients',
                    title: t('campaign.clients'),
                    numeric: true,
                    wideOnly: true,
                    render: (one) => count(one.clients),
                  },
                ]}
              />
              <CursorPager paging={paging} next={next} shown={items.length} busy={campaigns.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </>
  );
}
