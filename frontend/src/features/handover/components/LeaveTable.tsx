import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { endLeave, type Leave, TOUCHED } from '../api.ts';

interface LeaveTableProps {
  readonly rows: readonly Leave[];
  readonly mayEnd: boolean;
}

/** Leaves that are not over, who serves meanwhile, and ending one early. */
export function LeaveTable({ rows, mayEnd }: LeaveTableProps) {
  const { t } = useTranslation(['handover', 'common']);
  const { date } = useFormats();
  const [ending, setEnding] = useState<Leave>();
  const act = useAct<{ firstDayBack: string }>({
    send: ({ firstDayBack }) => endLeave(ending?.leaveId ?? '', firstDayBack),
    touches: TOUCHED,
  });
  return (
    <>
      <DataTable
        caption={t('leaves.title')}
        rows={rows}
        rowKey={(one) => one.leaveId}
        columns={[
          { key: 'who', title: t('leaves.who'), rowHeader: true, render: (one) => `${one.name} ${one.staffId}` },
          { key: 'deputy', title: t('leaves.deputy'), render: (one) => `${one.deputyName} ${one.deputyId}` },
          { key: 'from', title: t('leaves.from'), wideOnly: true, render: (one) => date(one.from) },
          { key: 'to', title: t('leaves.to'), render: (one) => date(one.to) },
          ...(mayEnd
            ? [
                {
                  key: 'end',
                  title: t('leaves.act'),
                  noPrint: true,
                  render: (one: Leave) => (
                    <Button size="small" onClick={() => setEnding(one)} aria-haspopup="dialog">
                      {t('leaves.end')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ActDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t('leaves.end')}
        lead={t('leaves.endLead', { name: ending?.name })}
        confirm={t('leaves.endConfirm')}
        act={act}
        initial={{ firstDayBack: bankToday() }}
      >
        <Form.Item
          name="firstDayBack"
          label={t('leaves.to')}
          rules={[{ required: true, message: t('common:field.missing') }]}
        >
          <Input type="date" />
        </Form.Item>
      </ActDialog>
    </>
  );
}
