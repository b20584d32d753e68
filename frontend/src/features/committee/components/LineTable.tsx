import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { LineTally, Tally } from '../model/tally.ts';
import css from './LineTable.module.css';

const TONE: Record<LineTally['standing'], Tone> = { 'no-quorum': 'bronze', refused: 'red', carried: 'teal' };

/** The candidates whom the motion decides on and how the votes stand on each: recused members do not count there. */
export function LineTable({ tally }: { readonly tally: Tally }) {
  const { t } = useTranslation('committee');
  const { score, count } = useFormats();
  const columns: readonly Column<LineTally>[] = [
    { key: 'rank', title: t('line.rank'), numeric: true, render: ({ line }) => <b>{line.rank ?? '–'}</b> },
    {
      key: 'name',
      title: t('line.name'),
      rowHeader: true,
      render: ({ line }) => <span className={css.name}>{line.name}</span>,
    },
    {
      key: 'branch',
      title: t('line.branch'),
      wideOnly: true,
      render: ({ line }) => line.branchName ?? line.branchId,
    },
    { key: 'total', title: t('line.total'), numeric: true, wideOnly: true, render: ({ line }) => score(line.total) },
    {
      key: 'tier',
      title: t('line.tier'),
      wideOnly: true,
      render: ({ line }) => (line.proposedTier ? <RmTierMark tier={line.proposedTier} /> : '–'),
    },
    {
      key: 'votes',
      title: t('line.votes'),
      numeric: true,
      render: ({ inFavour, counting }) => t('line.inFavourOf', { inFavour, counting }),
    },
    {
      key: 'recused',
      title: t('line.recused'),
      numeric: true,
      wideOnly: true,
      render: ({ recused }) => count(recused.length),
    },
    {
      key: 'standing',
      title: t('line.standing'),
      render: ({ standing }) => <Mark tone={TONE[standing]}>{t(`standing.${standing}`)}</Mark>,
    },
  ];
  return (
    <DataTable caption={t('line.title')} columns={columns} rows={tally.lines} rowKey={({ line }) => line.staffId} />
  );
}
