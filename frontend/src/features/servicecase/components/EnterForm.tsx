import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { enterForm, type Invitation, type NewForm, type RoundDetail } from '../api.ts';

interface Fields {
  readonly channel: NewForm['channel'];
  readonly answers?: Readonly<Record<string, number | undefined>>;
}

export const formOf = (clientId: string, { channel, answers = {} }: Fields): NewForm => ({
  clientId,
  channel,
  answers: Object.fromEntries(Object.entries(answers).filter((one): one is [string, number] => one[1] !== undefined)),
});

interface EnterFormProps {
  readonly detail: RoundDetail;
  readonly invitation: Invitation | undefined;
  readonly onClose: () => void;
}

/** A client's form, letter by letter as it came in; a question without a mark is unanswered. */
export function EnterForm({ detail: { round, scheme }, invitation, onClose }: EnterFormProps) {
  const { t } = useTranslation('servicecase');
  const text = useText();
  const enter = useAct<Fields>({
    send: (fields, key) => enterForm(round.roundId, formOf(invitation?.clientId ?? '', fields), key),
    touches: [
      ['portfolio', 'survey-round'],
      ['portfolio', 'survey-rounds'],
      ['portfolio', 'survey-invitations'],
    ],
  });
  const marks = Array.from({ length: scheme.highest }, (_, index) => index + 1);
  return (
    <ActDialog<Fields>
      open={invitation !== undefined}
      onClose={onClose}
      title={t('survey.enter')}
      lead={t('survey.enterLead', { highest: scheme.highest })}
      facts={[{ label: t('field.client'), value: `${invitation?.name ?? ''} ${invitation?.clientId ?? ''}` }]}
      confirm={t('survey.enterConfirm')}
      act={enter}
      initial={{ channel: 'PAPER' }}
    >
      <Choice
        name="channel"
        label={t('survey.channel')}
        options={[
          { value: 'PAPER', label: t('survey.PAPER') },
          { value: 'CALL', label: t('survey.CALL') },
        ]}
      />
      {scheme.questions.map(({ code, title }) => (
        <Form.Item key={code} name={['answers', code]} label={text(title)}>
          <Radio.Group options={marks.map((mark) => ({ value: mark, label: String(mark) }))} />
        </Form.Item>
      ))}
    </ActDialog>
  );
}
