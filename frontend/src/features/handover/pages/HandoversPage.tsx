import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { oversees, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { GapAlarm } from '../../../shared/ui/GapAlarm.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { decisionsQuery, handoversQuery } from '../api.ts';
import { DocumentTable } from '../components/DocumentTable.tsx';
import { Progress } from '../components/Progress.tsx';
import { WaitingDocuments } from '../components/WaitingDocuments.tsx';

/** What I have to sign, and for those who oversee: how far every decision is in every branch. */
export function HandoversPage() {
  const { t } = useTranslation('handover');
  const me = useMe();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={oversees(me) ? <Link to="/departures">{t('departures.title')}</Link> : null}
      />
      <Stack>
        <GapAlarm />
        <Waiting />
        {oversees(me) ? <Decisions /> : null}
        <Documents />
      </Stack>
    </>
  );
}

function Waiting() {
  const { t } = useTranslation('handover');
  const waiting = useQuery(handoversQuery({ awaitingMe: true, limit: 200 }));
  return (
    <Panel title={t('waiting.title')} lead={t('waiting.lead')}>
      <Answer query={waiting}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('waiting.none')} />
          ) : (
            <WaitingDocuments rows={items} more={Boolean(next)} />
          )
        }
      </Answer>
    </Panel>
  );
}

function Decisions() {
  const { t } = useTranslation('handover');
  const decisions = useQuery(decisionsQuery);
  return (
    <Panel title={t('progress.title')} lead={t('progress.lead')}>
      <Answer query={decisions}>
        {({ items }) => (items.length === 0 ? <Nothing text={t('progress.none')} /> : <Progress decisions={items} />)}
      </Answer>
    </Panel>
  );
}

function Documents() {
  const { t } = useTranslation('handover');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging(50);
  const state = search.get('state') ?? 'open';
  const branchId = search.get('branch') ?? undefined;
  const rows = useQuery(
    handoversQuery({
      ...(state === 'all' ? {} : { open: state === 'open' }),
      branchId,
      decisionId: search.get('decision') ?? undefined,
      cursor: paging.cursor,
      limit: paging.limit,
    }),
  );
  const put = (name: string, value: string | undefined) => {
    paging.restart();
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  };
  return (
    <Panel title={t(oversees(me) ? 'documents.title' : 'documents.mine')}>
      <Toolbar label={t('documents.filter')}>
        <Segmented
          aria-label={t('documents.filter')}
          value={state}
          onChange={(value) => put('state', value === 'open' ? undefined : value)}
          options={(['open', 'complete', 'all'] as const).map((one) => ({
            value: one as string,
            label: t(`documents.${one}`),
          }))}
        />
        {me.bankWide ? <BranchSelect value={branchId} onChange={(value) => put('branch', value)} /> : null}
      </Toolbar>
      <Answer query={rows}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nothing text={t('documents.none')} />
          ) : (
            <>
              <DocumentTable caption={t('documents.title')} rows={items} busy={rows.isPlaceholderData} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={rows.isPlaceholderData} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
