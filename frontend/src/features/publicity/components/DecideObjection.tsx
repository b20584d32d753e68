import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { PARTS, type Part } from '../../../shared/api/notices.ts';
import { type Act, useAct } from '../../../shared/api/useAct.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { ScoreField } from '../../../shared/ui/ScoreField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { decideObjection, type Objection, type ObjectionDecision } from '../api.ts';

interface DecideObjectionProps {
  readonly objection: Objection;
  readonly name: string;
  readonly onClose: () => void;
}

type Measure = NonNullable<Objection['measure']>;
const MEASURES: readonly Measure[] = ['NOTED', 'CORRECTED', 'DISQUALIFIED'];

interface Fields {
  readonly upheld: boolean;
  readonly reason: string;
  readonly measure?: Measure;
  readonly part?: Part;
  readonly score?: string;
}

const decisionOf = ({ upheld, reason, measure, part, score }: Fields): ObjectionDecision => ({
  upheld,
  reason,
  ...(measure === 'DISQUALIFIED' ? { disqualify: true } : {}),
  ...(measure === 'CORRECTED' ? { correctedPart: part, correctedScore: score } : {}),
});

/** Upholds or dismisses an objection; only an upheld one may correct a score or disqualify. */
export function DecideObjection({ objection, name, onClose }: DecideObjectionProps) {
  const { t } = useTranslation('publicity');
  const decide: Act<Fields> = useAct<Fields>({
    send: (fields) => decideObjection(objection, decisionOf(fields)),
    touches: [['grading'], ['home']],
  });
  return (
    <ActDialog<Fields>
      open
      onClose={onClose}
      title={t('objections.decide')}
      lead={t('objections.decideLead')}
      facts={[
        { label: t('objections.whom'), value: `${name} · ${objection.staffId}` },
        { label: t('objections.grounds'), value: objection.grounds },
      ]}
      confirm={t('objections.confirm')}
      act={decide}
    >
      <Choice
        name="upheld"
        label={t('objections.finding')}
        options={[
          { value: true, label: t('objections.uphold') },
          { value: false, label: t('objections.dismiss') },
        ]}
      />
      <Consequence />
      <TextField name="reason" label={t('objections.reason')} longest={2000} rows={3} />
    </ActDialog>
  );
}

function Consequence() {
  const { t } = useTranslation(['publicity', 'common']);
  const form = Form.useFormInstance<Fields>();
  const upheld = Form.useWatch('upheld', form);
  const measure = Form.useWatch('measure', form);
  if (!upheld) return null;
  return (
    <>
      <Choice
        name="measure"
        label={t('objections.measure')}
        options={MEASURES.map((one) => ({ value: one, label: t(`measure.${one}`) }))}
      />
      {measure === 'CORRECTED' ? (
        <>
          <Choice
            name="part"
            label={t('objections.part')}
            options={PARTS.map((one) => ({ value: one, label: t(`common:part.${one}`) }))}
          />
          <ScoreField name="score" label={t('objections.score')} />
        </>
      ) : null}
    </>
  );
}
