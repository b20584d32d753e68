import { useQuery } from '@tanstack/react-query';
import { Button, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { hasRole, oversees, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { type Dossier, dossierCoverageQuery, dossierQuery, dossiersQuery } from '../api.ts';
import { FileItem, WithdrawItem } from '../components/DossierActs.tsx';
import { ClientName } from '../components/marks.tsx';
import { Places } from '../components/Places.tsx';

/** The dossiers of clients: how complete each is, what is missing, and how many clients have one. */
export function DossiersPage() {
  const { t } = useTranslation('workbench');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('show');
  const show = asked === 'incomplete' || asked === 'complete' ? asked : 'all';
  const [shown, setShown] = useState<Dossier>();
  return (
    <>
      <PageHeader eyebrow={t('title')} title={t('place.dossiers')} lead={t('dossier.lead')} />
      <Places />
      <Stack>
        {oversees(useMe()) ? <Coverage /> : null}
        <Panel title={t('dossier.list')}>
          <Toolbar label={t('dossier.show')}>
            <Segmented
              aria-label={t('dossier.show')}
              value={show}
              onChange={(value) => setSearch(value === 'all' ? {} : { show: value }, { replace: true })}
              options={[
                { value: 'all', label: t('all') },
                { value: 'incomplete', label: t('dossier.incomplete') },
                { value: 'complete', label: t('dossier.complete') },
              ]}
            />
          </Toolbar>
          <Dossiers key={show} incomplete={show === 'all' ? undefined : show === 'incomplete'} onShow={setShown} />
        </Panel>
      </Stack>
      <SideSheet
        title={shown ? t('dossier.items', { name: shown.name }) : null}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      >
        {shown ? <Items clientId={shown.clientId} name={shown.name} /> : null}
      </SideSheet>
    </>
  );
}

interface DossiersProps {
  readonly incomplete: boolean | undefined;
  readonly onShow: (dossier: Dossier) => void;
}

function Dossiers({ incomplete, onShow }: DossiersProps) {
  const { t } = useTranslation('workbench');
  const { list } = useFormats();
  const text = useText();
  const paging = useCursorPaging();
  const dossiers = useQuery(dossiersQuery(incomplete, { cursor: paging.cursor, limit: paging.limit }));
  return (
    <Answer query={dossiers} rows={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('dossier.none')} />
        ) : (
          <>
            <DataTable
              caption={t('dossier.list')}
              rows={items}
              rowKey={(one) => one.clientId}
              busy={dossiers.isPlaceholderData}
              columns={[
                {
                  key: 'client',
                  title: t('word.client'),
                  rowHeader: true,
                  render: (one) => <ClientName clientId={one.clientId} name={one.name} />,
                },
                {
                  key: 'kind',
                  title: t('dossier.kindLabel'),
                  wideOnly: true,
                  render: (one) => t(`dossier.kind.${one.kind}`),
                },
                {
                  key: 'complete',
                  title: t('dossier.completeness'),
                  render: (one) => (
                    <Progress
                      percent={Number(one.percent)}
                      format={() => `${one.percent}%`}
                      status="normal"
                      size="small"
                      percentPosition={{ align: 'center', type: 'outer' }}
                      aria-label={t('dossier.progress', {
                        name: one.name,
                        present: one.present,
                        required: one.required,
                      })}
                    />
                  ),
                },
                {
                  key: 'missing',
                  title: t('dossier.missing'),
                  wideOnly: true,
                  render: (one) => list(one.missing.map(text)) || t('dossier.nothingMissing'),
                },
                {
                  key: 'open',
                  title: t('word.act'),
                  noPrint: true,
                  render: (one) => (
                    <Button
                      size="small"
                      onClick={() => onShow(one)}
                      aria-haspopup="dialog"
                      aria-label={t('dossier.openOf', { name: one.name })}
                    >
                      {t('dossier.open')}
                    </Button>
                  ),
                },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={dossiers.isPlaceholderData} />
          </>
        )
      }
    </Answer>
  );
}

function Items({ clientId, name }: { readonly clientId: string; readonly name: string }) {
  const { t } = useTranslation('workbench');
  const { date } = useFormats();
  const text = useText();
  const manages = hasRole(useMe(), 'relationship-manager');
  const detail = useQuery(dossierQuery(clientId));
  return (
    <Answer query={detail} rows={8}>
      {({ items }) => (
        <DataTable
          caption={t('dossier.items', { name })}
          rows={items}
          rowKey={(slot) => slot.code}
          columns={[
            {
              key: 'item',
              title: t('dossier.item'),
              rowHeader: true,
              render: (slot) => (
                <>
                  {text(slot.title)} {slot.required ? <small>{t('dossier.required')}</small> : null}
                </>
              ),
            },
            {
              key: 'filed',
              title: t('dossier.filed'),
              render: ({ filed }) =>
                filed
                  ? `${date(filed.dated)} ${filed.name} · ${t(filed.doubleArchived ? 'dossier.double' : 'dossier.single')}`
                  : t('dossier.absent'),
            },
            ...(manages
              ? [
                  {
                    key: 'act',
                    title: t('word.act'),
                    noPrint: true,
                    render: (slot: (typeof items)[number]) =>
                      slot.filed ? (
                        <WithdrawItem clientId={clientId} slot={slot} />
                      ) : (
                        <FileItem clientId={clientId} slot={slot} />
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Answer>
  );
}

function Coverage() {
  const { t } = useTranslation('workbench');
  const { count } = useFormats();
  const coverage = useQuery(dossierCoverageQuery);
  const all = coverage.data;
  return (
    <Panel
      title={t('dossier.coverage')}
      lead={
        all
          ? t('dossier.coverageLead', {
              covered: count(all.covered),
              clients: count(all.clients),
              percent: all.percent,
            })
          : undefined
      }
    >
      <Answer query={coverage} rows={3}>
        {({ managers }) => (
          <DataTable
            caption={t('dossier.coverageBy')}
            rows={managers}
            rowKey={(one) => `${one.branchId} ${one.staffId ?? ''}`}
            columns={[
              {
                key: 'manager',
                title: t('word.manager'),
                rowHeader: true,
                render: (one) => one.name ?? t('dossier.nobody'),
              },
              {
                key: 'branch',
                title: t('dossier.branch'),
                wideOnly: true,
                render: (one) => <BranchName branchId={one.branchId} />,
              },
              { key: 'clients', title: t('dossier.clients'), numeric: true, render: (one) => count(one.clients) },
              {
                key: 'covered',
                title: t('dossier.covered'),
                numeric: true,
                wideOnly: true,
                render: (one) => count(one.covered),
              },
              {
                key: 'percent',
                title: t('dossier.coverage'),
                render: (one) => (
                  <Progress
                    percent={Number(one.percent)}
                    format={() => `${one.percent}%`}
                    status="normal"
                    size="small"
                    aria-label={`${one.name ?? t('dossier.nobody')} ${one.percent}%`}
                  />
                ),
              },
            ]}
          />
        )}
      </Answer>
    </Panel>
  );
}
