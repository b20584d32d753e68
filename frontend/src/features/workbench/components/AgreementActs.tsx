import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import {
  type Agreement,
  FIGURES,
  type NewAgreement,
  type NewStatement,
  receiveStatement,
  registerAgreement,
  SERVICES,
  TERMS,
  WORKBENCH,
} from '../api.ts';
import { ClientField } from './ClientField.tsx';

const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;
const PERCENT = /^\d{1,5}(\.\d{1,4})?$/;

/** A signed agreement with the percentages that it fixes; what is left empty is not agreed and not tested. */
export function RegisterAgreement() {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<NewAgreement, Agreement>({ send: registerAgreement, touches: [WORKBENCH] });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('agreement.register')}
      </Button>
      <ActDialog<NewAgreement>
        open={open}
        onClose={() => setOpen(false)}
        title={t('agreement.register')}
        lead={t('agreement.registerLead')}
        confirm={t('agreement.save')}
        act={act}
        initial={{ signedOn: bankToday(), lends: true, statementDay: 15 }}
      >
        <ClientField />
        <DayField name="signedOn" label={t('agreement.signed')} max={bankToday()} />
        <DayField name="endsOn" label={t('agreement.ends')} />
        <Choice
          name="lends"
          label={t('agreement.lends')}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
        />
        <Form.Item
          name="statementDay"
          label={t('agreement.statementDay')}
          rules={[{ required: true, message: t('common:field.missing') }]}
        >
          <InputNumber min={1} max={28} precision={0} />
        </Form.Item>
        {TERMS.map((term) => (
          <Form.Item
            key={term}
            name={['terms', term]}
            label={t(`agreement.term.${term}`) + t('common:field.optional')}
            rules={[{ pattern: PERCENT, message: t('agreement.percentForm') }]}
          >
            <Input inputMode="decimal" suffix="%" />
          </Form.Item>
        ))}
        <Form.Item name="services" label={t('agreement.services')}>
          <Checkbox.Group options={SERVICES.map((one) => ({ value: one, label: t(`agreement.service.${one}`) }))} />
        </Form.Item>
      </ActDialog>
    </>
  );
}

/** The statement of a month; figures that it does not give stay empty and make their test unknown. */
export function ReceiveStatement({ agreement: { agreement, lateMonths } }: { readonly agreement: Agreement }) {
  const { t } = useTranslation(['workbench', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<NewStatement, Agreement>({
    send: (statement, key) => receiveStatement(agreement.agreementId, statement, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('agreement.statementOf', { name: agreement.clientName })}
      >
        {t('agreement.statement')}
      </Button>
      <ActDialog<NewStatement>
        open={open}
        onClose={() => setOpen(false)}
        title={t('agreement.statementOf', { name: agreement.clientName })}
        lead={t('agreement.statementLead')}
        confirm={t('agreement.saveStatement')}
        act={act}
        initial={{ month: lateMonths[0], receivedOn: bankToday() }}
      >
        <Form.Item
          name="month"
          label={t('agreement.month')}
          rules={[{ required: true, message: t('common:field.missing') }]}
        >
          <Input type="month" />
        </Form.Item>
        <DayField name="receivedOn" label={t('agreement.received')} max={bankToday()} />
        {FIGURES.map((figure) => (
          <Form.Item
            key={figure}
            name={['figures', figure]}
            label={t(`agreement.figure.${figure}`) + t('common:field.optional')}
            rules={[{ pattern: AMOUNT, message: t('ledger.amountForm') }]}
          >
            <Input inputMode="decimal" suffix={t('ledger.yuan')} />
          </Form.Item>
        ))}
      </ActDialog>
    </>
  );
}
