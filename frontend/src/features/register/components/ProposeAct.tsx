import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import type { Fact } from '../../../shared/ui/FactList.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { ACT_KINDS, type ActKind, proposeAct, type StaffAct, TOUCHED } from '../api.ts';
import { type ProposalFields, proposalOf } from '../model/proposal.ts';
import css from './ProposeAct.module.css';
import { OpinionFields, PlacementFields, ProvisionalFields, RevocationFields } from './proposalFields.tsx';

interface ProposeActProps {
  readonly staffId: string;
  readonly facts: readonly Fact[];
  /** Which kinds may be chosen; the word on the button is that of the only one. */
  readonly kinds?: readonly ActKind[];
  readonly initial?: Partial<ProposalFields>;
  readonly primary?: boolean;
  /** First day after the qualification that could be renewed. */
  readonly endsOn?: string | undefined;
}

/** HR proposes an act for a person, with the fields of its kind only; it counts for nothing until another person approves. */
export function ProposeAct({ staffId, facts, kinds = ACT_KINDS, initial, primary = false, endsOn }: ProposeActProps) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  const propose = useAct<ProposalFields, StaffAct>({
    send: (fields, key) => proposeAct(proposalOf(staffId, fields), key),
    touches: TOUCHED,
  });
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const name = only ? t(`propose.only.${only}`) : t('propose.name');
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {name}
      </Button>
      <ActDialog<ProposalFields>
        open={open}
        onClose={() => setOpen(false)}
        title={name}
        lead={t('propose.lead')}
        facts={facts}
        confirm={t('propose.confirm')}
        act={propose}
        initial={{ effectiveFrom: bankToday(), ...(only ? { kind: only } : {}), ...initial }}
      >
        <Fields staffId={staffId} kinds={kinds} endsOn={endsOn} />
      </ActDialog>
    </>
  );
}

interface FieldsProps {
  readonly staffId: string;
  readonly kinds: readonly ActKind[];
  readonly endsOn: string | undefined;
}

function Fields({ staffId, kinds, endsOn }: FieldsProps) {
  const { t } = useTranslation(['register', 'common']);
  const { date } = useFormats();
  const form = Form.useFormInstance<ProposalFields>();
  const kind = Form.useWatch('kind', form);
  const missing = t('common:field.missing');
  const choose = (chosen: ActKind) => {
    if (chosen === 'RENEWAL' && endsOn) form.setFieldValue('effectiveFrom', endsOn);
  };
  return (
    <>
      <Form.Item
        name="kind"
        label={t('column.act')}
        hidden={kinds.length === 1}
        rules={[{ required: true, message: missing }]}
      >
        <Select
          onChange={choose}
          placeholder={t('propose.choose')}
          options={kinds.map((one) => ({ value: one, label: t(`kind.${one}.name`) }))}
        />
      </Form.Item>
      {kind ? <p className={css.what}>{t(`kind.${kind}.what`)}</p> : null}
      {kind === 'PLACEMENT' ? <PlacementFields /> : null}
      {kind === 'REVOCATION' ? <RevocationFields /> : null}
      {kind === 'PROVISIONAL' ? <ProvisionalFields staffId={staffId} /> : null}
      {kind === 'UNQUALIFIED' ? <OpinionFields /> : null}
      {kind ? (
        <>
          <Form.Item
            name="effectiveFrom"
            label={t('column.effective')}
            extra={
              kind === 'RENEWAL' && endsOn ? t('kind.RENEWAL.fromEnd', { date: date(endsOn) }) : t(`kind.${kind}.from`)
            }
            rules={[{ required: true, message: missing }]}
          >
            <Input type="date" />
          </Form.Item>
          <TextField name="basis" label={t('column.basis')} hint={t('propose.basisHint')} longest={500} rows={2} />
        </>
      ) : null}
    </>
  );
}
