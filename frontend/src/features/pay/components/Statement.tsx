import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { inLanguage, useText } from '../../../shared/i18n/text.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { waterfallOption } from '../../../shared/ui/waterfallChart.ts';
import type { DeferredPay, PayEntry, PayLine, PersonPay } from '../api.ts';
import { payWaterfall } from '../model/steps.ts';
import css from './Statement.module.css';

/** One person's pay for a period: what is paid, how it came about, what is still to come. */
export function Statement({ pay }: { readonly pay: PersonPay }) {
  const { t } = useTranslation('pay');
  const { money, date } = useFormats();
  const { statement } = pay;
  return (
    <>
      <Figures
        figures={[
          { label: t('word.payable'), value: money(statement.payable), hint: date(statement.payDay), strong: true },
          { label: t('word.earned'), value: money(statement.earned) },
          { label: t('word.deferred'), value: money(statement.deferred) },
          { label: t('word.carriedForward'), value: money(statement.carriedForward) },
        ]}
      />
      <Panel title={t('lines.title')} lead={t('lines.lead', { scheme: pay.schemeId })}>
        <Lines pay={pay} />
      </Panel>
      <Panel title={t('deferred.title')} lead={t('deferred.lead')}>
        <Deferred instalments={pay.deferred} />
      </Panel>
      <Panel title={t('ledger.title')} lead={t('ledger.lead')}>
        <Ledger rows={pay.ledger} />
      </Panel>
    </>
  );
}

function Lines({ pay: { statement } }: { readonly pay: PersonPay }) {
  const { t, i18n } = useTranslation('pay');
  const { money, shortMoney, tick } = useFormats();
  const option = useMemo(
    () =>
      waterfallOption(
        payWaterfall(statement, ({ title }) => inLanguage(title, i18n.language), t('word.payable')),
        shortMoney,
        tick,
      ),
    [statement, i18n.language, t, shortMoney, tick],
  );
  return (
    <div className={css.both}>
      <Chart
        title={t('lines.title')}
        height="middle"
        option={option}
        summary={t('lines.summary', { earned: shortMoney(statement.earned), payable: shortMoney(statement.payable) })}
      />
      <TraceLines
        label={t('lines.title')}
        lines={[
          ...statement.lines.map((line, index) => ({
            key: String(index),
            rule: line.rule,
            text: <LineText line={line} />,
            value: money(line.amount),
          })),
          { key: 'payable', text: t('word.payable'), value: money(statement.payable), result: true },
        ]}
      />
    </div>
  );
}

function LineText({ line }: { readonly line: PayLine }) {
  const { t } = useTranslation('pay');
  const text = useText();
  const { list } = useFormats();
  const inputs = list(line.inputs.map(({ name, value }) => t('lines.input', { name: text(name), value })));
  return (
    <>
      {text(line.title)}
      {line.formula === line.amount ? null : <span className={css.inputs}>{line.formula}</span>}
      {inputs ? <span className={css.inputs}>{inputs}</span> : null}
    </>
  );
}

function Deferred({ instalments }: { readonly instalments: readonly DeferredPay[] }) {
  const { t } = useTranslation('pay');
  const { money, date } = useFormats();
  if (instalments.length === 0) return <Nothing text={t('deferred.none')} />;
  return (
    <ol className={css.timeline} aria-label={t('deferred.title')}>
      {instalments.map(({ dueOn, deferred, released, netted, unpaid }) => (
        <li key={dueOn} className={Number(unpaid) === 0 ? css.done : undefined}>
          <time dateTime={dueOn}>{date(dueOn)}</time>
          <b className={css.amount}>{money(deferred)}</b>
          {Number(released) > 0 ? (
            <span className={css.inputs}>{t('deferred.released', { amount: money(released) })}</span>
          ) : null}
          {Number(netted) > 0 ? (
            <span className={css.inputs}>{t('deferred.netted', { amount: money(netted) })}</span>
          ) : null}
          {Number(unpaid) > 0 ? (
            <span className={css.inputs}>{t('deferred.unpaid', { amount: money(unpaid) })}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Ledger({ rows }: { readonly rows: readonly PayEntry[] }) {
  const { t } = useTranslation('pay');
  const { money, date } = useFormats();
  const columns: readonly Column<PayEntry & { readonly place: number }>[] = [
    { key: 'on', title: t('ledger.on'), render: ({ on }) => date(on) },
    { key: 'kind', title: t('ledger.kind'), rowHeader: true, render: ({ kind }) => t(`kind.${kind}`) },
    { key: 'due', title: t('ledger.due'), wideOnly: true, render: ({ dueOn }) => date(dueOn) },
    { key: 'period', title: t('ledger.period'), wideOnly: true, render: ({ periodId }) => periodId },
    { key: 'amount', title: t('ledger.amount'), numeric: true, render: ({ amount }) => money(amount) },
  ];
  if (rows.length === 0) return <Nothing text={t('ledger.none')} />;
  return (
    <DataTable
      caption={t('ledger.title')}
      columns={columns}
      rows={rows.map((row, place) => ({ ...row, place }))}
      rowKey={({ place }) => String(place)}
    />
  );
}
