import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import {
  type Invitation,
  invitationsQuery,
  openRound,
  publishRound,
  type Round,
  type RoundDetail,
  roundQuery,
  roundsQuery,
  type SurveyResult,
} from '../api.ts';
import { EnterForm } from '../components/EnterForm.tsx';
import { PeriodFields } from '../components/PeriodFields.tsx';
import { ServicePlaces } from '../components/ServicePlaces.tsx';
import { lastDayOf } from '../model/clock.ts';
import { MOST_SCORES, scoresOption, spreadOption } from '../model/statistics.ts';

/** Rounds of the client survey: whom it asks, its forms, and once published what it found. */
export function SurveyPage() {
  const { t } = useTranslation('servicecase');
  const { roundId } = useParams();
  const me = useMe();
  const navigate = useNavigate();
  const rounds = useQuery(roundsQuery);
  return (
    <>
      <PageHeader
        title={t('place.survey')}
        lead={t('survey.lead')}
        actions={hasRole(me, 'marketing') ? <OpenRound /> : null}
      />
      <ServicePlaces />
      <Answer query={rounds}>
        {(all) => {
          const shown = roundId ?? all[0]?.roundId;
          if (!shown) return <Nothing text={t('survey.none')} />;
          return (
            <>
              <Toolbar label={t('survey.round')}>
                <Select
                  aria-label={t('survey.round')}
                  value={shown}
                  onChange={(next: string) => navigate(`/client-surveys/${next}`)}
                  options={all.map((one) => ({ value: one.roundId, label: one.title }))}
                  popupMatchSelectWidth={false}
                />
              </Toolbar>
              <OfRound key={shown} roundId={shown} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function OfRound({ roundId }: { readonly roundId: string }) {
  const round = useQuery(roundQuery(roundId));
  return (
    <Answer query={round} rows={8}>
      {({ value, tag }) => <Sheet detail={value} tag={tag} />}
    </Answer>
  );
}

function Sheet({ detail, tag }: { readonly detail: RoundDetail; readonly tag: string | undefined }) {
  const { t } = useTranslation('servicecase');
  const { count, date, percent } = useFormats();
  const me = useMe();
  const { round, results, scheme } = detail;
  return (
    <Stack>
      <Figures
        figures={[
          { label: t('survey.period'), value: t('period', { from: date(round.from), to: date(lastDayOf(round.to)) }) },
          { label: t('survey.invited'), value: count(round.invited) },
          {
            label: t('survey.forms'),
            value: count(round.forms),
            hint: round.invited > 0 ? percent(round.forms / round.invited) : null,
          },
          { label: t('word.state'), value: t(round.published ? 'survey.published' : 'survey.open'), strong: true },
        ]}
      />
      {round.published ? (
        <Results results={results} fewest={scheme.fewestForms} />
      ) : (
        <Panel
          title={t('survey.asked')}
          lead={t('survey.askedLead', { seed: round.seed })}
          actions={hasRole(me, 'marketing', 'hr', 'committee') ? <Publish round={round} tag={tag} /> : null}
        >
          {hasRole(me, 'marketing', 'hr') ? <Invitations detail={detail} /> : <Nothing text={t('survey.wait')} />}
        </Panel>
      )}
    </Stack>
  );
}

function Results({ results, fewest }: { readonly results: readonly SurveyResult[]; readonly fewest: number }) {
  const { t } = useTranslation('servicecase');
  const { score, count, percent } = useFormats();
  const scored = results.filter((one) => one.score !== null);
  const option = useMemo(
    () =>
      results.filter(({ score: points }) => points !== null).length > MOST_SCORES
        ? spreadOption(results, t('survey.managers'))
        : scoresOption(results, ({ name, validForms }) => t('survey.bar', { name, forms: validForms })),
    [results, t],
  );
  if (results.length === 0) return <Nothing text={t('survey.noResult')} />;
  return (
    <Panel title={t('survey.results')} lead={t('survey.resultsLead', { fewest })}>
      {scored.length > 0 ? (
        <Chart
          title={t(scored.length > MOST_SCORES ? 'survey.spread' : 'survey.results')}
          summary={t('survey.summary', {
            scored: count(scored.length),
            all: count(results.length),
            best: score(scored[0]?.score),
            name: scored[0]?.name,
          })}
          option={option}
          height={
            scored.length > MOST_SCORES ? 'middle' : scored.length > 12 ? 'tall' : scored.length > 3 ? 'middle' : 'low'
          }
        />
      ) : null}
      <DataTable
        caption={t('survey.results')}
        rows={results}
        rowKey={(one) => one.staffId}
        columns={[
          { key: 'name', title: t('survey.manager'), rowHeader: true, render: (one) => one.name },
          {
            key: 'unit',
            title: t('word.unit'),
            wideOnly: true,
            render: (one) => <BranchName branchId={one.branchId} />,
          },
          {
            key: 'score',
            title: t('survey.score'),
            numeric: true,
            render: (one) => (one.score === null ? t('survey.tooFew') : score(one.score)),
          },
          {
            key: 'forms',
            title: t('survey.validForms'),
            numeric: true,
            render: (one) => `${count(one.validForms)} / ${count(one.invited)}`,
          },
          {
            key: 'retention',
            title: t('survey.retention'),
            numeric: true,
            render: (one) => percent(one.clientsAtStart === 0 ? null : one.retained / one.clientsAtStart),
          },
          {
            key: 'handedOver',
            title: t('survey.handedOver'),
            numeric: true,
            wideOnly: true,
            render: (one) => count(one.handedOver),
          },
          { key: 'complaints', title: t('survey.complaints'), numeric: true, render: (one) => count(one.complaints) },
        ]}
      />
    </Panel>
  );
}

function Invitations({ detail }: { readonly detail: RoundDetail }) {
  const { t } = useTranslation('servicecase');
  const paging = useCursorPaging();
  const [entered, setEntered] = useState<Invitation>();
  const invitations = useQuery(invitationsQuery(detail.round.roundId, paging.cursor, paging.limit));
  return (
    <Answer query={invitations}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Nothing text={t('survey.nobody')} />
        ) : (
          <>
            <DataTable
              caption={t('survey.asked')}
              rows={items}
              rowKey={(one) => one.clientId}
              busy={invitations.isFetching}
              columns={[
                { key: 'client', title: t('field.client'), rowHeader: true, render: (one) => one.name },
                { key: 'id', title: t('survey.number'), wideOnly: true, render: (one) => one.clientId },
                {
                  key: 'form',
                  title: t('survey.form'),
                  render: (one) =>
                    one.answered ? (
                      t('survey.answered')
                    ) : (
                      <Button size="small" onClick={() => setEntered(one)} aria-haspopup="dialog">
                        {t('survey.enter')}
                      </Button>
                    ),
                },
              ]}
            />
            <CursorPager paging={paging} next={next} shown={items.length} busy={invitations.isFetching} />
            <EnterForm detail={detail} invitation={entered} onClose={() => setEntered(undefined)} />
          </>
        )
      }
    </Answer>
  );
}

function OpenRound() {
  const { t } = useTranslation(['servicecase', 'common']);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const act = useAct<{ readonly title: string; readonly from: string; readonly to: string }, Round>({
    send: openRound,
    touches: [['portfolio', 'survey-rounds']],
    onDone: ({ roundId }) => navigate(`/client-surveys/${roundId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('survey.openRound')}
      </Button>
      <ActDialog<{ readonly title: string; readonly from: string; readonly to: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('survey.openRound')}
        lead={t('survey.openLead')}
        confirm={t('survey.openConfirm')}
        act={act}
      >
        <Form.Item
          name="title"
          label={t('survey.title')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <PeriodFields />
      </ActDialog>
    </>
  );
}

function Publish({ round, tag }: { readonly round: Round; readonly tag: string | undefined }) {
  const { t } = useTranslation('servicecase');
  const { count } = useFormats();
  const [open, setOpen] = useState(false);
  const act = useAct<void>({ send: () => publishRound(round.roundId, tag), touches: [['portfolio']] });
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('survey.publish')}
      </Button>
      <ActDialog<void>
        open={open}
        onClose={() => setOpen(false)}
        title={t('survey.publish')}
        lead={t('survey.publishLead')}
        facts={[
          { label: t('survey.invited'), value: count(round.invited) },
          { label: t('survey.forms'), value: count(round.forms) },
        ]}
        confirm={t('survey.publishConfirm')}
        act={act}
      />
    </>
  );
}
