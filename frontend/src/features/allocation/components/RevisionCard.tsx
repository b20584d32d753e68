import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { type TraceLine, TraceLines } from '../../../shared/ui/TraceLines.tsx';
import type { RevisedLoad, Revision } from '../api.ts';
import { isAmount } from '../model/states.ts';
import css from './RevisionCard.module.css';

const signed = (shown: string, value: string) => (Number(value) > 0 ? `+${shown}` : shown);

/** What a change makes of the plan: rules, index by cause, loads of both managers, fairness. */
export function RevisionCard({ revision }: { readonly revision: Revision }) {
  const { t } = useTranslation('allocation');
  const text = useText();
  const { score } = useFormats();
  const whole = (value: string) => signed(score(value, 0), value);
  const lines: TraceLine[] = [
    ...revision.managers.map(({ staffId, name, difference }) => ({
      key: staffId,
      rule: 'A-04',
      text: t('revision.manager', { name }),
      value: whole(difference),
    })),
    {
      key: 'handover',
      rule: 'A-21',
      text: t('revision.handover', { before: revision.handoversBefore, after: revision.handoversAfter }),
      value: whole(revision.handover),
    },
    ...(Number(revision.territory) === 0
      ? []
      : [{ key: 'territory', rule: 'A-03', text: t('revision.territory'), value: whole(revision.territory) }]),
    { key: 'sum', text: t('revision.difference'), value: whole(revision.difference), result: true },
  ];
  return (
    <section className={css.card} aria-label={t('revision.title')}>
      {revision.broken.length > 0 ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('revision.broken')}
          description={revision.broken.map((finding) => (
            <p key={finding.rule + text(finding.text)}>
              {finding.rule} · {text(finding.text)}
            </p>
          ))}
        />
      ) : (
        <Alert
          type={Number(revision.difference) > 0 ? 'warning' : 'success'}
          showIcon
          title={t(Number(revision.difference) > 0 ? 'revision.dearer' : 'revision.fits', {
            difference: score(revision.difference.replace('-', ''), 0),
          })}
          description={
            revision.excepted.length > 0
              ? revision.excepted.map((finding) => (
                  <p key={text(finding.text)}>
                    {t('revision.excepted', { rule: finding.rule })} {text(finding.text)}
                  </p>
                ))
              : undefined
          }
        />
      )}
      {revision.moved.length > 1 ? (
        <p className={css.hint}>{t('revision.together', { n: revision.moved.length })}</p>
      ) : null}
      <TraceLines lines={lines} label={t('revision.difference')} />
      {revision.managers.map(({ staffId, name, loads }) =>
        loads.length === 0 ? null : <Loads key={staffId} name={name} loads={loads} />,
      )}
      <Spreads revision={revision} />
    </section>
  );
}

function Loads({ name, loads }: { readonly name: string; readonly loads: readonly RevisedLoad[] }) {
  const { t } = useTranslation('allocation');
  const { score, count } = useFormats();
  const figure = (resource: RevisedLoad['resource'], value: string) =>
    isAmount(resource) ? score(value) : Number.isInteger(Number(value)) ? count(Number(value)) : score(value, 1);
  const columns: readonly Column<RevisedLoad>[] = [
    {
      key: 'resource',
      title: t('revision.resource'),
      rowHeader: true,
      render: ({ resource }) => t(`resource.${resource}`),
    },
    { key: 'before', title: t('revision.before'), numeric: true, render: (load) => figure(load.resource, load.before) },
    {
      key: 'after',
      title: t('revision.after'),
      numeric: true,
      render: (load) =>
        load.after === load.before ? figure(load.resource, load.after) : <b>{figure(load.resource, load.after)}</b>,
    },
    {
      key: 'target',
      title: t('revision.target'),
      numeric: true,
      wideOnly: true,
      render: (load) => figure(load.resource, load.target),
    },
    {
      key: 'part',
      title: t('revision.part'),
      numeric: true,
      render: ({ part }) => signed(score(part, 0), part),
    },
  ];
  return (
    <>
      <h3 className={css.heading}>{t('revision.loads', { name })}</h3>
      <DataTable
        caption={t('revision.loads', { name })}
        columns={columns}
        rows={loads}
        rowKey={({ resource }) => resource}
      />
    </>
  );
}

/** Only what the change moves; the rest stays as it is. */
function Spreads({ revision: { fairness } }: { readonly revision: Revision }) {
  const { t } = useTranslation('allocation');
  const { score } = useFormats();
  const moved = fairness.filter(
    ({ before, after }) => before.gini !== after.gini || before.maxToMean !== after.maxToMean,
  );
  if (moved.length === 0) return <p className={css.hint}>{t('revision.sameFairness')}</p>;
  return (
    <>
      <h3 className={css.heading}>{t('revision.fairness')}</h3>
      <TraceLines
        label={t('revision.fairness')}
        lines={moved.map(({ group, resource, before, after }) => ({
          key: group + resource,
          text: `${t(`group.${group}`)} · ${t(`resource.${resource}`)}`,
          value: `${score(before.gini, 4)} → ${score(after.gini, 4)}`,
        }))}
      />
    </>
  );
}
