import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import type { ClassProfit } from '../api.ts';

interface ClassTableProps {
  readonly classes: readonly ClassProfit[];
  readonly rorac: string;
}

/** Per business class: k0·RORAC0 + RORAC1 (P-11). */
export function ClassTable({ classes, rorac }: ClassTableProps) {
  const { t } = useTranslation('scoreboard');
  const { money, score } = useFormats();
  const columns: readonly Column<ClassProfit>[] = [
    {
      key: 'class',
      title: t('classes.class'),
      rowHeader: true,
      render: (row) => t(`businessClass.${row.businessClass}`),
    },
    { key: 'stock', title: t('classes.stock'), numeric: true, wideOnly: true, render: (row) => money(row.stock.rorac) },
    { key: 'n', title: t('classes.age'), numeric: true, wideOnly: true, render: (row) => score(row.stockAge) },
    { key: 'k0', title: t('classes.factor'), numeric: true, wideOnly: true, render: (row) => score(row.factor, 4) },
    {
      key: 'weighted',
      title: t('classes.weighted'),
      numeric: true,
      wideOnly: true,
      render: (row) => money(row.weightedStock),
    },
    {
      key: 'increment',
      title: t('classes.increment'),
      numeric: true,
      wideOnly: true,
      render: (row) => money(row.increment.rorac),
    },
    { key: 'rorac', title: 'RORAC', numeric: true, render: (row) => <b>{money(row.rorac)}</b> },
  ];
  return (
    <DataTable
      caption={t('classes.title')}
      columns={columns}
      rows={classes}
      rowKey={(row) => row.businessClass}
      footer={<Total label={t('classes.total')} amount={money(rorac)} />}
    />
  );
}

function Total({ label, amount }: { readonly label: string; readonly amount: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="wide-filler" colSpan={5} />
      <td className="number-cell">{amount}</td>
    </tr>
  );
}
