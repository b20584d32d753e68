import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../shared/api/problem.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { fetchTable, type ImportError, sendTable } from '../api.ts';
import css from './TablePanel.module.css';

interface TablePanelProps {
  readonly planId: string;
  /** Whether the reader may fill in and send the table; branch heads only while their part is theirs. */
  readonly mayChange: boolean;
}

/** The plan as a table: taken home, filled in, sent back, and answered row by row if it does not fit. */
export function TablePanel({ planId, mayChange }: TablePanelProps) {
  const { t } = useTranslation('allocation');
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const download = useMutation({
    mutationFn: async (kind: 'xlsx' | 'csv') => save(await fetchTable(planId, kind), `${planId}.${kind}`),
  });
  const upload = useMutation({
    mutationFn: (file: File) => sendTable(planId, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['allocation'] }),
  });
  return (
    <Panel
      title={t('table.title')}
      lead={t(mayChange ? 'table.lead' : 'table.readOnly')}
      actions={
        <>
          <Button loading={download.isPending} onClick={() => download.mutate('xlsx')}>
            {t('table.xlsx')}
          </Button>
          <Button onClick={() => download.mutate('csv')}>{t('table.csv')}</Button>
          {mayChange ? (
            <>
              <input
                ref={input}
                type="file"
                accept=".xlsx"
                className="sr-only"
                tabIndex={-1}
                aria-label={t('table.choose')}
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  if (file) upload.mutate(file);
                  target.value = '';
                }}
              />
              <Button type="primary" loading={upload.isPending} onClick={() => input.current?.click()}>
                {t('table.upload')}
              </Button>
            </>
          ) : null}
        </>
      }
    >
      {download.isError ? <ProblemNotice error={download.error} /> : null}
      {upload.isSuccess ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('table.taken', { file: upload.data.file })}
          description={t('table.counts', {
            rows: upload.data.rows,
            changed: upload.data.changed,
            unchanged: upload.data.unchanged,
          })}
        />
      ) : null}
      {upload.isError ? <Refused error={upload.error} /> : null}
      {download.isError || upload.isSuccess || upload.isError ? null : <p className={css.hint}>{t('table.how')}</p>}
    </Panel>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const { t } = useTranslation('allocation');
  const { errors = [] } = (error instanceof Problem ? error.body : {}) as { readonly errors?: readonly ImportError[] };
  const columns: readonly Column<ImportError>[] = [
    { key: 'row', title: t('table.row'), numeric: true, rowHeader: true, render: ({ row }) => row },
    { key: 'column', title: t('table.column'), render: ({ column }) => column },
    { key: 'value', title: t('table.value'), render: ({ value }) => value },
    { key: 'remedy', title: t('table.remedy'), render: ({ remedy }) => remedy },
  ];
  return (
    <>
      <ProblemNotice error={error} title={t('table.refused')} />
      {errors.length > 0 ? (
        <DataTable
          caption={t('table.refused')}
          columns={columns}
          rows={errors}
          rowKey={({ row, column, remedy }) => `${row}-${column}-${remedy}`}
        />
      ) : null}
    </>
  );
}

function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
