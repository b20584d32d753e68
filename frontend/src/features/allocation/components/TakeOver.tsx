import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { AssignmentReasons } from '../../../shared/ui/AssignmentReasons.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import type { ReallocationAnswer, ReallocationLine } from '../api.ts';
import { costDifference, withoutTaker } from '../model/takeOver.ts';
import { CostBars } from './CostBars.tsx';
import { People } from './People.tsx';
import css from './TakeOver.module.css';

const SHOWN_FIRST = 100;

/** Who takes each client over, at what cost, who else could, and what nobody may take. */
export function TakeOver({ answer }: { readonly answer: ReallocationAnswer }) {
  const { t } = useTranslation('allocation');
  const { count } = useFormats();
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState<ReallocationLine>();
  const nobody = withoutTaker(answer);
  const rest = answer.lines.length - SHOWN_FIRST;
  return (
    <div className={css.answer}>
      <Figures
        figures={[
          { label: t('takeOver.clients'), value: count(answer.clients), strong: true },
          { label: t('takeOver.placed'), value: count(answer.placed) },
          { label: t('takeOver.toCompetition'), value: count(answer.toCompetition) },
          {
            label: t('takeOver.extra'),
            value: count(answer.extraHandovers),
            hint: t('takeOver.extraHint'),
          },
        ]}
      />
      {answer.toCompetition > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('takeOver.competitionTitle', { n: count(answer.toCompetition) })}
          description={
            <>
              {t('takeOver.competitionText')} <Link to="/competitions">{t('takeOver.competitionLink')}</Link>
            </>
          }
        />
      ) : null}
      {nobody > 0 ? (
        <Alert
          type="error"
          showIcon
          title={t('takeOver.nobodyTitle', { n: count(nobody) })}
          description={t('takeOver.nobodyText')}
        />
      ) : null}
      <Lines lines={all ? answer.lines : answer.lines.slice(0, SHOWN_FIRST)} onShow={setShown} />
      {rest > 0 && !all ? (
        <div>
          <Button onClick={() => setAll(true)}>{t('takeOver.rest', { n: count(rest) })}</Button>
        </div>
      ) : null}
      <SideSheet title={t('takeOver.why')} open={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown ? <Why line={shown} /> : null}
      </SideSheet>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly ReallocationLine[];
  readonly onShow: (line: ReallocationLine) => void;
}

function Lines({ lines, onShow }: LinesProps) {
  const { t } = useTranslation('allocation');
  const { score } = useFormats();
  const columns: readonly Column<ReallocationLine>[] = [
    {
      key: 'client',
      title: t('line.client'),
      rowHeader: true,
      render: (one) => (
        <Button type="link" className={css.client ?? ''} aria-haspopup="dialog" onClick={() => onShow(one)}>
          {one.line.name} {one.line.clientId}
        </Button>
      ),
    },
    { key: 'tier', title: t('line.tier'), wideOnly: true, render: ({ line }) => <ClientTierMark tier={line.tier} /> },
    {
      key: 'branch',
      title: t('line.branch'),
      wideOnly: true,
      render: ({ line }) => <BranchName branchId={line.branchId} />,
    },
    {
      key: 'from',
      title: t('takeOver.from'),
      wideOnly: true,
      render: ({ line }) => <People holders={line.incumbent} />,
    },
    { key: 'to', title: t('takeOver.to'), render: ({ line }) => <Taker line={line} /> },
    {
      key: 'cost',
      title: t('takeOver.cost'),
      numeric: true,
      wideOnly: true,
      render: ({ line, explanation }) =>
        line.holders.length === 0 ? '–' : costDifference(explanation.held.total, score),
    },
    {
      key: 'others',
      title: t('takeOver.others'),
      wideOnly: true,
      render: ({ explanation }) =>
        explanation.alternatives.length === 0 ? (
          t('takeOver.noOthers')
        ) : (
          <ol className={css.others}>
            {explanation.alternatives.map(({ staffId, name, difference }) => (
              <li key={staffId}>
                {name} <span className={css.more}>{costDifference(difference, score)}</span>
              </li>
            ))}
          </ol>
        ),
    },
  ];
  return (
    <DataTable caption={t('takeOver.table')} columns={columns} rows={lines} rowKey={({ line }) => line.clientId} />
  );
}

function Taker({ line }: Pick<ReallocationLine, 'line'>) {
  const { t } = useTranslation('allocation');
  if (line.competition) return <Link to="/competitions">{t('takeOver.competition')}</Link>;
  if (line.holders.length === 0) return <span className={css.nobody}>{t('takeOver.nobody')}</span>;
  return (
    <b>
      <People holders={line.holders} />
    </b>
  );
}

function Why({ line: { line, explanation } }: { readonly line: ReallocationLine }) {
  const { t } = useTranslation('allocation');
  return (
    <>
      <FactList
        facts={[
          { label: t('line.client'), value: `${line.name} ${line.clientId}` },
          { label: t('line.tier'), value: <ClientTierMark tier={line.tier} /> },
          { label: t('line.branch'), value: <BranchName branchId={line.branchId} /> },
          { label: t('takeOver.from'), value: <People holders={line.incumbent} /> },
          { label: t('takeOver.to'), value: <Taker line={line} /> },
        ]}
      />
      <AssignmentReasons explanation={explanation} />
      {explanation.alternatives.length > 0 ? <CostBars line={line} explanation={explanation} /> : null}
    </>
  );
}
