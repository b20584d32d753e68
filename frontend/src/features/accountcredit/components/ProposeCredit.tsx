import { Button, Form, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { usePeople } from '../../../shared/api/usePeople.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { ClosedPeriodOfField } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type CreditOnDay, propose, TOUCHED } from '../api.ts';
import { asText, equalShares, isWhole, sumOf } from '../model/shares.ts';
import css from './ProposeCredit.module.css';

interface Words {
  readonly kind?: 'SPLIT' | 'BACK';
  readonly from: string;
  readonly holders?: readonly { readonly staffId: string; readonly share: string }[];
  readonly reason: string;
}

interface ProposeProps {
  readonly account: string | undefined;
  readonly clientName: string;
  readonly present: CreditOnDay | undefined;
  readonly onClose: () => void;
}

/** Proposes who has the credit of an account; a second person decides. */
export function ProposeCredit({ account, clientName, present, onClose }: ProposeProps) {
  const { t } = useTranslation('accountcredit');
  const divided = present?.level === 'ACCOUNT';
  const act = useAct<Words>({
    send: ({ kind, from, holders = [], reason }, key) =>
      propose(
        {
          accountId: account ?? '',
          from,
          holders: kind === 'BACK' ? [] : holders.map(({ staffId, share }) => ({ staffId, share: share.trim() })),
          reason,
        },
        key,
      ),
    touches: TOUCHED,
  });
  return (
    <ActDialog<Words>
      open={account !== undefined}
      onClose={onClose}
      title={t('propose')}
      lead={t('proposeLead')}
      facts={[
        { label: t('client'), value: clientName },
        { label: t('account'), value: account ?? '' },
      ]}
      confirm={t('proposeConfirm')}
      initial={{
        kind: 'SPLIT',
        holders: present?.holders.map(({ staffId, share }) => ({ staffId, share })) ?? [{}],
      }}
      act={act}
    >
      {divided ? (
        <Choice
          name="kind"
          label={t('kind.label')}
          options={[
            { value: 'SPLIT', label: t('kind.SPLIT') },
            { value: 'BACK', label: t('kind.BACK') },
          ]}
        />
      ) : null}
      <Shares open={account !== undefined} />
      <DayField name="from" label={t('from')} />
      <ClosedPeriodOfField name="from" />
      <TextField name="reason" label={t('reason')} longest={2000} rows={3} />
    </ActDialog>
  );
}

function Shares({ open }: { readonly open: boolean }) {
  const { t } = useTranslation(['accountcredit', 'common']);
  const form = Form.useFormInstance();
  const { people, loading } = usePeople(open);
  const kind = Form.useWatch<Words['kind']>('kind');
  const parts = Form.useWatch<readonly { readonly share?: string }[] | undefined>('holders') ?? [];
  const sum = sumOf(parts.map((part) => part?.share));
  if (kind === 'BACK') return null;
  const divideEqually = () =>
    form.setFieldsValue({
      holders: equalShares(parts.length).map((share, at) => ({ ...parts[at], share })),
    });
  return (
    <Form.List name="holders">
      {(fields, { add, remove }) => (
        <fieldset className={css.parts}>
          <legend>{t('parts')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.part}>
              <div className={css.person}>
                <PersonSelect name={[name, 'staffId']} label={t('manager')} people={people} loading={loading} />
              </div>
              <Form.Item
                name={[name, 'share']}
                label={t('share')}
                rules={[{ required: true, message: t('common:field.missing') }]}
              >
                <Input inputMode="decimal" placeholder="0.500000" maxLength={9} />
              </Form.Item>
              {fields.length > 1 ? (
                <div className={css.remove}>
                  <Button aria-label={t('removeOf', { n: name + 1 })} onClick={() => remove(name)}>
                    {t('remove')}
                  </Button>
                </div>
              ) : null}
            </div>
          ))}
          <Space wrap align="center">
            <Button onClick={() => add({})}>{t('add')}</Button>
            <Button onClick={divideEqually}>{t('equally')}</Button>
            <output aria-live="polite" className={isWhole(sum) ? css.whole : css.short}>
              {sum === undefined ? t('sum.open') : t(isWhole(sum) ? 'sum.whole' : 'sum.short', { sum: asText(sum) })}
            </output>
          </Space>
        </fieldset>
      )}
    </Form.List>
  );
}
