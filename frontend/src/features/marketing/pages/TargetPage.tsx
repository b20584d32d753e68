import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { boardQuery, type Column, type StepRecord, type TargetDetail, targetQuery } from '../api.ts';
import { ForecastPanel } from '../components/ForecastPanel.tsx';
import { MarketingPlaces } from '../components/MarketingPlaces.tsx';
import { StateMark } from '../components/marks.tsx';
import { ChangeTarget, CloseTarget, LinkClient, RecordStep } from '../components/TargetActs.tsx';

/** A target: where it stands, what was done about it, and what it should bring. */
export function TargetPage() {
  const { t } = useTranslation('marketing');
  const { targetId = '' } = useParams();
  const detail = useQuery(targetQuery(targetId));
  const board = useQuery(boardQuery(undefined));
  const target = detail.data?.target;
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={target?.name ?? t('client')}
        actions={
          target?.mine && !target.closedAt ? (
            <>
              <ChangeTarget target={target} />
              {target.clientId ? null : <LinkClient target={target} />}
              <CloseTarget target={target} />
            </>
          ) : null
        }
      />
      <MarketingPlaces />
      <Answer query={detail} rows={8}>
        {(shown) => (
          <Stack>
            <Facts detail={shown} columns={board.data?.columns ?? []} />
            <Answer query={board} rows={6}>
              {({ columns }) => (
                <>
                  {columns.map((column) => (
                    <Stage key={column.code} column={column} detail={shown} />
                  ))}
                </>
              )}
            </Answer>
            <ForecastPanel target={shown.target} />
          </Stack>
        )}
      </Answer>
    </>
  );
}

interface FactsProps {
  readonly detail: TargetDetail;
  readonly columns: readonly Column[];
}

function Facts({ detail: { target }, columns }: FactsProps) {
  const { t } = useTranslation('marketing');
  const { date, money } = useFormats();
  const text = useText();
  const stage = columns.find(({ code }) => code === target.stage);
  return (
    <Panel title={t('target.facts')}>
      <FactList
        facts={[
          { label: t('target.stage'), value: stage ? text(stage.title) : target.stage },
          { label: t('target.state'), value: <StateMark state={target.state} /> },
          { label: t('client'), value: target.clientId ?? t('target.isProspect') },
          ...(target.registration ? [{ label: t('target.registration'), value: target.registration }] : []),
          { label: t('manager'), value: `${target.staffName} ${target.staffId}` },
          { label: t('branch'), value: <BranchName branchId={target.branchId} /> },
          { label: t('target.expectedLoan'), value: money(target.expectedLoan) },
          { label: t('target.expectedDeposit'), value: money(target.expectedDeposit) },
          { label: t('target.openedOn'), value: date(target.openedOn) },
          ...(target.closedAt
            ? [
                { label: t('target.closedOn'), value: date(target.closedAt) },
                { label: t('reason'), value: target.closeReason },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function Stage({ column, detail }: { readonly column: Column; readonly detail: TargetDetail }) {
  const { t } = useTranslation('marketing');
  const text = useText();
  const { target, records, proofs } = detail;
  const may = target.mine && !target.closedAt;
  return (
    <Panel title={text(column.title)}>
      <DataTable
        caption={text(column.title)}
        rows={column.steps}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'step',
            title: t('step.label'),
            rowHeader: true,
            render: (step) => (
              <>
                {text(step)} {step.required ? <small>{t('step.required')}</small> : null}
              </>
            ),
          },
          {
            key: 'done',
            title: t('step.done'),
            render: (step) => <Done records={records.filter((record) => record.step === step.code)} />,
          },
          ...(may
            ? [
                {
                  key: 'act',
                  title: t('act'),
                  noPrint: true,
                  render: (step: Column['steps'][number]) => <RecordStep target={target} step={step} proofs={proofs} />,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function Done({ records }: { readonly records: readonly StepRecord[] }) {
  const { t } = useTranslation('marketing');
  const { date, list } = useFormats();
  if (records.length === 0) return <>{t('step.open')}</>;
  return (
    <>
      {records.map((record) => (
        <div key={record.recordId}>
          {date(record.doneOn)} {list(record.managers)}{' '}
          {record.outcome ? (
            <Mark tone={record.outcome === 'ACCEPTED' ? 'teal' : 'red'}>{t(`outcome.${record.outcome}`)}</Mark>
          ) : null}{' '}
          {[record.proof ? t(`proof.${record.proof}`) : null, record.remark, record.reason].filter(Boolean).join(' · ')}
        </div>
      ))}
    </>
  );
}
