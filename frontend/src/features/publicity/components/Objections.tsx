import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type NewObjection, type Objection, objectionsQuery, type Person, raiseObjection } from '../api.ts';
import { DecideObjection } from './DecideObjection.tsx';
import css from './Objections.module.css';

interface ObjectionsProps {
  readonly planId: string;
  readonly people: readonly Person[];
  /** Whether the notice still stands; HR and the auditors may object at any time (R14, R16). */
  readonly standing: boolean;
}

const TONE: Record<Objection['state'], Tone> = { OPEN: 'bronze', UPHELD: 'teal', DISMISSED: 'plain' };

/** Objections to the lines: raised by anybody, seen by who raised them and by the desk, which decides. */
export function Objections({ planId, people, standing }: ObjectionsProps) {
  const { t } = useTranslation('publicity');
  const me = useMe();
  const [raising, setRaising] = useState(false);
  const [deciding, setDeciding] = useState<string>();
  const objections = useQuery(objectionsQuery(planId));
  const raise = useAct<NewObjection>({
    send: (body, key) => raiseObjection(planId, body, key),
    touches: [['grading', 'objections', planId], ['home']],
  });
  const mayDecide = hasRole(me, 'committee', 'hr', 'marketing');
  const nameOf = (staffId: string) => people.find((one) => one.staffId === staffId)?.name ?? staffId;
  const decided = objections.data?.find(({ objectionId }) => objectionId === deciding);
  return (
    <Panel
      title={t('objections.title')}
      lead={t(hasRole(me, 'marketing', 'hr', 'committee', 'auditor') ? 'objections.allLead' : 'objections.ownLead')}
      actions={
        standing || hasRole(me, 'hr', 'auditor') ? (
          <Button type="primary" onClick={() => setRaising(true)} aria-haspopup="dialog">
            {t('objections.raise')}
          </Button>
        ) : null
      }
    >
      <Answer query={objections}>
        {(all) =>
          all.length === 0 ? (
            <Nothing text={t('objections.none')} />
          ) : (
            <ul className={css.cases}>
              {all.map((one) => (
                <li key={one.objectionId}>
                  <Case objection={one} name={nameOf(one.staffId)} />
                  {mayDecide && one.state === 'OPEN' ? (
                    <Button onClick={() => setDeciding(one.objectionId)} aria-haspopup="dialog">
                      {t('objections.decide')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <ActDialog<NewObjection>
        open={raising}
        onClose={() => setRaising(false)}
        title={t('objections.raise')}
        lead={t('objections.raiseLead')}
        confirm={t('objections.send')}
        act={raise}
      >
        <PersonSelect name="staffId" label={t('objections.whom')} people={people} />
        <TextField name="grounds" label={t('objections.grounds')} longest={2000} rows={3} />
        <TextField
          name="evidence"
          label={t('objections.evidence')}
          hint={t('objections.evidenceHint')}
          longest={8000}
          rows={5}
        />
      </ActDialog>
      {decided ? (
        <DecideObjection
          key={decided.objectionId}
          objection={decided}
          name={nameOf(decided.staffId)}
          onClose={() => setDeciding(undefined)}
        />
      ) : null}
    </Panel>
  );
}

function Case({ objection, name }: { readonly objection: Objection; readonly name: string }) {
  const { t } = useTranslation('publicity');
  const { moment } = useFormats();
  const { staffId, state, raisedBy, raisedAt, grounds, evidence, reason, measure, decidedBy, decidedAt } = objection;
  return (
    <div className={css.case}>
      <p className={css.name}>
        {t('objections.about', { name, staffId })}
        <Mark tone={TONE[state]}>{t(`objectionState.${state}`)}</Mark>
        {measure ? <Mark tone="plain">{t(`measure.${measure}`)}</Mark> : null}
      </p>
      <p className={css.soft}>{t('objections.raised', { by: raisedBy, at: moment(raisedAt) })}</p>
      <dl className={css.words}>
        <dt>{t('objections.grounds')}</dt>
        <dd>{grounds}</dd>
        <dt>{t('objections.evidence')}</dt>
        <dd>{evidence}</dd>
        {reason ? (
          <>
            <dt>{t('objections.reason')}</dt>
            <dd>{reason}</dd>
          </>
        ) : null}
      </dl>
      {decidedBy ? (
        <p className={css.soft}>{t('objections.decided', { by: decidedBy, at: moment(decidedAt) })}</p>
      ) : null}
    </div>
  );
}
