import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { tagOf } from '../../../shared/api/write.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { actQuery, decideAct, type Rejection, type StaffAct, TOUCHED, type Verdict } from '../api.ts';
import { ActStateMark } from './ActStateMark.tsx';
import { ActWords } from './ActWords.tsx';

interface DecideActProps {
  /** As the reader saw it in the list. */
  readonly act: StaffAct;
  readonly verdict: Verdict;
  readonly onClose: () => void;
}

/** A second person approves or rejects exactly what stands here; decided meanwhile, it shows what became of it. */
export function DecideAct({ act: seen, verdict, onClose }: DecideActProps) {
  const { t } = useTranslation('register');
  const { date, moment } = useFormats();
  const { data } = useQuery(actQuery(seen.actId));
  const act = data?.value ?? seen;
  const decide = useAct<Rejection>({
    send: (rejection) => decideAct(act.actId, verdict, data?.tag ?? tagOf(act.version), rejection),
    touches: TOUCHED,
  });
  return (
    <ActDialog<Rejection>
      open
      onClose={onClose}
      title={t(`decide.${verdict}.title`, { kind: t(`kind.${act.kind}.name`) })}
      lead={t(`decide.${verdict}.lead`)}
      confirm={t(`decide.${verdict}.confirm`)}
      danger={verdict === 'rejection'}
      act={decide}
      facts={[
        { label: t('column.person'), value: `${act.name} · ${act.staffId}` },
        { label: t('column.content'), value: <ActWords act={act} /> },
        { label: t('column.effective'), value: date(act.effectiveFrom) },
        { label: t('column.basis'), value: act.basis },
        { label: t('column.proposed'), value: `${act.proposedBy} · ${moment(act.proposedAt)}` },
        ...(act.state === 'PROPOSED'
          ? []
          : [
              {
                label: t('column.actState'),
                value: (
                  <>
                    <ActStateMark state={act.state} /> {act.decidedBy} · {moment(act.decidedAt)}
                  </>
                ),
              },
            ]),
      ]}
    >
      {verdict === 'rejection' ? (
        <TextField name="reason" label={t('decide.rejection.reason')} longest={500} rows={2} />
      ) : null}
    </ActDialog>
  );
}
