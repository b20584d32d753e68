import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { CLIENT_TIERS, ClientTierMark } from '../../../shared/ui/tier.tsx';
import { type Line, linesQuery, type Plan } from '../api.ts';
import { FORCING_RULES } from '../model/states.ts';
import { LineSheet } from './LineSheet.tsx';
import { People } from './People.tsx';
import { WhyNotMeSheet } from './WhyNotMeSheet.tsx';

interface LinesPanelProps {
  readonly planId: string;
  /** Absent for a relationship manager, who sees the own lines and not the whole plan. */
  readonly plan?: Plan | undefined;
  readonly mayChange?: ((branchId: string) => boolean) | undefined;
}

/** The clients of a plan with who holds them before and after; filters and the open explanation are in the address. */
export function LinesPanel({ planId, plan, mayChange }: LinesPanelProps) {
  const { t } = useTranslation(['allocation', 'common']);
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging(20);
  const param = (name: string) => search.get(name) ?? undefined;
  const yes = (name: string) => (search.get(name) ? ('true' as const) : undefined);
  const filter = {
    branchId: param('branch'),
    tier: param('tier'),
    rule: param('rule'),
    byHand: yes('byHand'),
    handover: yes('handover'),
  };
  const lines = useQuery(linesQuery(planId, { ...filter, cursor: paging.cursor, limit: paging.limit }));
  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: name !== 'client' },
    );
  const narrow = (name: string, value: string | undefined) => {
    paging.restart();
    choose(name, value);
  };
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <Panel title={t(plan ? 'lines.title' : 'lines.own')} lead={t(plan ? 'lines.lead' : 'lines.ownLead')}>
      <Toolbar label={t('lines.filter')}>
        {me.bankWide ? <BranchSelect value={filter.branchId} onChange={(value) => narrow('branch', value)} /> : null}
        <Select
          aria-label={t('lines.tier')}
          placeholder={t('lines.allTiers')}
          value={filter.tier ?? null}
          allowClear
          onChange={(value: string | null) => narrow('tier', value ?? undefined)}
          options={CLIENT_TIERS.map((one) => ({ value: one as string, label: t(`common:clientTier.${one}`) }))}
          popupMatchSelectWidth={false}
          className="branch-select"
        />
        <Select
          aria-label={t('lines.rule')}
          placeholder={t('lines.allRules')}
          value={filter.rule ?? null}
          allowClear
          onChange={(value: string | null) => narrow('rule', value ?? undefined)}
          options={FORCING_RULES.map((one) => ({ value: one as string, label: `${one} ${t(`rule.${one}`)}` }))}
          popupMatchSelectWidth={false}
          className="branch-select"
        />
        <Checkbox
          checked={filter.handover !== undefined}
          onChange={({ target }) => narrow('handover', target.checked ? 'true' : undefined)}
        >
          {t('lines.handoverOnly')}
        </Checkbox>
        <Checkbox
          checked={filter.byHand !== undefined}
          onChange={({ target }) => narrow('byHand', target.checked ? 'true' : undefined)}
        >
          {t('lines.byHandOnly')}
        </Checkbox>
      </Toolbar>
      <Answer query={lines} rows={10}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t(narrowed ? 'lines.noMatch' : 'lines.none')} />
          ) : (
            <>
              <Rows rows={items} busy={lines.isPlaceholderData} onOpen={(clientId) => choose('client', clientId)} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={lines.isFetching} />
            </>
          )
        }
      </Answer>
      <LineSheet
        plan={plan}
        planId={planId}
        clientId={param('client')}
        mayChange={mayChange}
        onClose={() => choose('client', undefined)}
      />
      {hasRole(me, 'relationship-manager') ? (
        <AskWhyNotMe planId={planId} asked={param('whyNot')} onAsk={(clientId) => choose('whyNot', clientId)} />
      ) : null}
    </Panel>
  );
}

interface RowsProps {
  readonly rows: readonly Line[];
  readonly busy: boolean;
  readonly onOpen: (clientId: string) => void;
}

function Rows({ rows, busy, onOpen }: RowsProps) {
  const { t } = useTranslation(['allocation', 'common']);
  const columns: readonly Column<Line>[] = [
    { key: 'client', title: t('line.client'), rowHeader: true, render: ({ name, clientId }) => `${name} ${clientId}` },
    { key: 'tier', title: t('line.tier'), render: ({ tier }) => <ClientTierMark tier={tier} /> },
    {
      key: 'before',
      title: t('line.incumbent'),
      wideOnly: true,
      render: ({ incumbent }) => <People holders={incumbent} />,
    },
    {
      key: 'after',
      title: t('line.holder'),
      render: ({ holders }) => (
        <b>
          <People holders={holders} />
        </b>
      ),
    },
    {
      key: 'marks',
      title: t('line.how'),
      wideOnly: true,
      render: ({ forcedBy, handover, competition, proposed, exception }) => (
        <>
          {forcedBy ? <Mark tone="ink">{forcedBy}</Mark> : null}{' '}
          {handover ? <Mark tone="bronze">{t('line.handover')}</Mark> : null}{' '}
          {competition ? <Mark tone="plain">{t('line.competition')}</Mark> : null}{' '}
          {proposed.length > 0 ? <Mark tone="teal">{t('line.byHand')}</Mark> : null}{' '}
          {exception ? <Mark tone="red">{t('line.excepted', { rule: exception })}</Mark> : null}
        </>
      ),
    },
    {
      key: 'why',
      title: t('line.reasons'),
      noPrint: true,
      render: ({ clientId, name }) => (
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-label={t('line.explain', { name })}
          onClick={() => onOpen(clientId)}
        >
          {t('common:why')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('lines.title')}
      columns={columns}
      rows={rows}
      rowKey={({ clientId }) => clientId}
      busy={busy}
    />
  );
}

interface AskWhyNotMeProps {
  readonly planId: string;
  readonly asked: string | undefined;
  readonly onAsk: (clientId: string | undefined) => void;
}

function AskWhyNotMe({ planId, asked, onAsk }: AskWhyNotMeProps) {
  const { t } = useTranslation('allocation');
  const [words, setWords] = useState('');
  return (
    <>
      <Toolbar label={t('whyNot.title')}>
        <Input.Search
          aria-label={t('whyNot.client')}
          placeholder={t('whyNot.client')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          enterButton={t('whyNot.ask')}
          onSearch={(value) => onAsk(value.trim() || undefined)}
        />
      </Toolbar>
      <WhyNotMeSheet planId={planId} clientId={asked} onClose={() => onAsk(undefined)} />
    </>
  );
}
