import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { Chart } from '../../../shared/ui/Chart.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { waterfallOption } from '../../../shared/ui/waterfallChart.ts';
import {
  type Forecast,
  type Forecasts,
  forecastsQuery,
  LOAN_CLASSES,
  MARKETING,
  makeForecast,
  type NewForecast,
  type Target,
  type Term,
} from '../api.ts';
import { movePoint } from '../model/shares.ts';
import { waterfall } from '../model/waterfall.ts';
import css from './ForecastPanel.module.css';
import { NumberField } from './fields.tsx';

const RATES = ['loanRate', 'loanFundsPrice', 'depositFundsPrice', 'depositRate', 'taxRate', 'provisionRate'] as const;
const AMOUNTS = ['fees', 'loanCost', 'depositCost', 'feeCost', 'managementCost', 'fixedAssetCost'] as const;

/** What a target is expected to contribute, line by line, and what became of it. */
export function ForecastPanel({ target }: { readonly target: Target }) {
  const { t } = useTranslation('marketing');
  const { moment } = useFormats();
  const asked = useQuery(forecastsQuery(target.targetId));
  const [chosen, setChosen] = useState(0);
  return (
    <Panel
      title={t('forecast.title')}
      lead={t('forecast.lead')}
      actions={
        target.mine && !target.closedAt && asked.data ? <MakeForecast target={target} forecasts={asked.data} /> : null
      }
    >
      <Answer query={asked}>
        {({ forecasts }) => {
          const shown = forecasts[chosen] ?? forecasts[0];
          return shown ? (
            <div className={css.parts}>
              {forecasts.length > 1 ? (
                <Select
                  aria-label={t('forecast.choose')}
                  value={chosen}
                  onChange={setChosen}
                  popupMatchSelectWidth={false}
                  options={forecasts.map(({ madeAt, madeBy }, index) => ({
                    value: index,
                    label: `${moment(madeAt)} · ${madeBy}`,
                  }))}
                />
              ) : null}
              <ShownForecast forecast={shown} />
            </div>
          ) : (
            <Nothing text={t('forecast.none')} />
          );
        }}
      </Answer>
    </Panel>
  );
}

/** What a line does to the result: a cost takes off, a release of the provision adds. */
const signed = (term: Term, amount: string) => {
  if (term === 'INCOME' || Number(amount) === 0) return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
};

function ShownForecast({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation('marketing');
  const { list, moment, money, shortMoney, tick } = useFormats();
  const bars = useMemo(() => waterfall(forecast.lines), [forecast]);
  const option = useMemo(
    () =>
      waterfallOption(
        bars.map(({ key, change, after }) => ({
          name: t(`forecast.term.${key}`),
          change,
          after,
          total: key === 'INCOME' || key === 'result',
        })),
        shortMoney,
        tick,
      ),
    [bars, t, shortMoney, tick],
  );
  const { actual } = forecast;
  const actualOf = new Map(actual?.lines.map((line) => [line.item, line]));
  return (
    <div className={css.parts}>
      <Figures
        figures={[
          { label: t('forecast.result'), value: money(forecast.result), strong: true },
          ...(actual
            ? [
                { label: t('forecast.actual'), value: money(actual.result) },
                { label: t('forecast.effect'), value: money(actual.effect), hint: t('forecast.effectHint') },
              ]
            : []),
        ]}
      />
      <Chart
        title={t('forecast.chart')}
        height="middle"
        option={option}
        summary={t('forecast.summary', {
          income: shortMoney(bars[0]?.change),
          result: shortMoney(forecast.result),
        })}
      />
      <p className={css.note}>
        {t('forecast.made', { at: moment(forecast.madeAt), by: forecast.madeBy, scheme: forecast.schemeId })}
        {forecast.overridden.length > 0
          ? t('forecast.overridden', {
              names: list(forecast.overridden.map((name) => t(`forecast.assumption.${name}`))),
            })
          : t('forecast.byScheme')}
      </p>
      {actual ? (
        <p className={css.note}>
          {t('forecast.actualOf', { loan: shortMoney(actual.loan), deposit: shortMoney(actual.deposit) })}
        </p>
      ) : null}
      <DataTable
        caption={t('forecast.lines')}
        rows={forecast.lines}
        rowKey={({ item }) => item}
        columns={[
          {
            key: 'item',
            title: t('forecast.itemLabel'),
            rowHeader: true,
            render: ({ item }) => t(`forecast.item.${item}`),
          },
          {
            key: 'term',
            title: t('forecast.termLabel'),
            wideOnly: true,
            render: ({ term }) => t(`forecast.term.${term}`),
          },
          { key: 'formula', title: t('forecast.formula'), wideOnly: true, render: ({ formula }) => formula },
          {
            key: 'amount',
            title: t('forecast.amount'),
            numeric: true,
            render: ({ term, amount }) => money(signed(term, amount)),
          },
          ...(actual
            ? [
                {
                  key: 'actual',
                  title: t('forecast.actualAmount'),
                  numeric: true,
                  wideOnly: true,
                  render: ({ item, term }: Forecast['lines'][number]) =>
                    money(signed(term, actualOf.get(item)?.actual ?? '0.00')),
                },
                {
                  key: 'effect',
                  title: t('forecast.effect'),
                  numeric: true,
                  render: ({ item }: Forecast['lines'][number]) => money(actualOf.get(item)?.effect),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function MakeForecast({ target, forecasts }: { readonly target: Target; readonly forecasts: Forecasts }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<NewForecast, Forecast>({
    send: (typed, key) => makeForecast(target.targetId, sent(typed), key),
    touches: [MARKETING],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('forecast.make')}
      </Button>
      <ActDialog<NewForecast>
        open={open}
        onClose={() => setOpen(false)}
        title={t('forecast.makeOf', { name: target.name })}
        lead={t('forecast.makeLead', { scheme: forecasts.schemeId })}
        confirm={t('forecast.make')}
        act={act}
        initial={{
          averageLoan: target.expectedLoan,
          averageDeposit: target.expectedDeposit,
          loanClass: 'PASS',
          fees: '0.00',
        }}
      >
        <Fields forecasts={forecasts} />
      </ActDialog>
    </>
  );
}

/** Rates travel as shares of one; what is left empty follows the scheme. */
function sent(typed: NewForecast): NewForecast {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [
        name,
        (RATES as readonly string[]).includes(name)
          ? movePoint(String(value), -2)
          : name === 'days'
            ? Number(value)
            : value,
      ]),
  );
}

function Fields({ forecasts: { defaults, openingProvision } }: { readonly forecasts: Forecasts }) {
  const { t } = useTranslation('marketing');
  const { money } = useFormats();
  const loanClass = Form.useWatch('loanClass');
  const standard: Record<(typeof RATES)[number], string> = {
    loanRate: defaults.loanRate,
    loanFundsPrice: defaults.loanFundsPrice,
    depositFundsPrice: defaults.depositFundsPrice,
    depositRate: defaults.depositRate,
    taxRate: defaults.taxRate,
    provisionRate: defaults.provisionRates[loanClass ?? 'PASS'] ?? '0',
  };
  return (
    <>
      <NumberField name="averageLoan" label={t('forecast.assumption.averageLoan')} unit={t('yuan')} />
      <NumberField name="averageDeposit" label={t('forecast.assumption.averageDeposit')} unit={t('yuan')} />
      <Form.Item name="loanClass" label={t('forecast.assumption.loanClass')}>
        <Select options={LOAN_CLASSES.map((value) => ({ value, label: t(`loanClass.${value}`) }))} />
      </Form.Item>
      {AMOUNTS.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`forecast.assumption.${name}`)}
          unit={t('yuan')}
          optional={name !== 'fees'}
        />
      ))}
      <NumberField
        name="openingProvision"
        label={t('forecast.assumption.openingProvision')}
        unit={t('yuan')}
        hint={t('forecast.standard', { value: money(openingProvision) })}
        optional
      />
      <NumberField
        name="days"
        label={t('forecast.assumption.days')}
        precision={0}
        hint={t('forecast.standard', { value: defaults.days })}
        optional
      />
      {RATES.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`forecast.assumption.${name}`)}
          precision={6}
          unit="%"
          hint={t('forecast.standard', { value: `${movePoint(standard[name], 2)}%` })}
          optional
        />
      ))}
    </>
  );
}
