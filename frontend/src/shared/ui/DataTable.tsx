import type { ReactNode } from 'react';
import css from './DataTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Left out below 640 px, where the row's own page or drawer shows it. */
  readonly wideOnly?: boolean;
  /** Screen controls that make no sense on paper. */
  readonly noPrint?: boolean;
  readonly rowHeader?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly marked?: (row: Row) => boolean;
  readonly busy?: boolean;
  readonly footer?: ReactNode;
}

/** A plain HTML table: read by every screen reader, printed with its head on each sheet, scrolled by keyboard. */
export function DataTable<Row>({ caption, columns, rows, rowKey, marked, busy, footer }: DataTableProps<Row>) {
  const classOf = ({ numeric, wideOnly, noPrint }: Column<Row>) =>
    [numeric && css.numeric, wideOnly && css.wideOnly, noPrint && 'no-print'].filter(Boolean).join(' ') || undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className={css.scroll} aria-label={caption} tabIndex={0} aria-busy={busy ?? false}>
      <table className={css.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={marked?.(row) ? css.marked : undefined}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row" className={classOf(column)}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)}>
                    {column.render(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer ? <tfoot>{footer}</tfoot> : null}
      </table>
    </div>
  );
}
