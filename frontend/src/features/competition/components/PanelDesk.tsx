import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { type Competition, type Conflict, handIn, type Seat, stepOut, take } from '../api.ts';
import { judged, sheetOf } from '../model/seat.ts';
import css from './PanelDesk.module.css';

const CONFLICTS: readonly Conflict[] = ['KINSHIP', 'REPORTING_LINE', 'INTEREST'];

interface PanelDeskProps {
  readonly competition: Competition;
  readonly tag: string | undefined;
  readonly seat: Seat;
}

type Marks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a member of the panel does: step out, mark under seal, then vote. */
export function PanelDesk({ competition, tag, seat }: PanelDeskProps) {
  const { t } = useTranslation('competition');
  const [asked, setAsked] = useState<'marks' | 'out' | 'vote'>();
  const { competitionId } = competition;
  const touches = [['portfolio', 'competition', competitionId]];
  const marking = useAct<{ marks: Marks }, Competition>({
    send: ({ marks }, key) => handIn(competitionId, sheetOf(marks), key),
    touches,
  });
  const leaving = useAct<{ conflict: Conflict }, Competition>({
    send: ({ conflict }) => stepOut(competitionId, conflict),
    touches,
  });
  const voting = useAct<{ staffId: string }, Competition>({
    send: (body) => take(competitionId, 'votes', tag, body),
    touches,
  });
  const close = () => setAsked(undefined);
  const open = competition.state === 'SCORING';
  return (
    <Panel title={t('desk.own')} lead={t(leadOf(competition, seat))}>
      {open ? (
        <div className={css.acts}>
          {seat.handedIn ? null : (
            <>
              <Button type="primary" onClick={() => setAsked('marks')} aria-haspopup="dialog">
                {t('desk.mark')}
              </Button>
              <Button onClick={() => setAsked('out')} aria-haspopup="dialog">
                {t('desk.stepOut')}
              </Button>
            </>
          )}
          {competition.unsealed ? (
            <Button type="primary" onClick={() => setAsked('vote')} aria-haspopup="dialog">
              {t(seat.voted ? 'desk.voteAgain' : 'desk.vote')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <ActDialog<{ marks: Marks }>
        open={asked === 'marks'}
        onClose={close}
        title={t('desk.mark')}
        lead={t('desk.markLead')}
        confirm={t('desk.handIn')}
        act={marking}
      >
        <MarkFields competition={competition} />
      </ActDialog>
      <ActDialog<{ conflict: Conflict }>
        open={asked === 'out'}
        onClose={close}
        title={t('desk.stepOut')}
        lead={t('desk.stepOutLead')}
        confirm={t('desk.stepOut')}
        danger
        act={leaving}
      >
        <Choice
          name="conflict"
          label={t('desk.conflict')}
          options={CONFLICTS.map((one) => ({ value: one, label: t(`conflict.${one}`) }))}
        />
      </ActDialog>
      <ActDialog<{ staffId: string }>
        open={asked === 'vote'}
        onClose={close}
        title={t('desk.vote')}
        lead={t('desk.voteLead')}
        confirm={t('desk.voteConfirm')}
        act={voting}
      >
        <Choice
          name="staffId"
          label={t('desk.choice')}
          options={(competition.standings ?? []).map(({ staffId, name, place, total }) => ({
            value: staffId ?? '',
            label: t('desk.choiceOf', { name, place, total }),
          }))}
        />
      </ActDialog>
    </Panel>
  );
}

function leadOf({ state, unsealed }: Competition, { handedIn, voted }: Seat) {
  if (state !== 'SCORING') return 'desk.done';
  if (!handedIn) return 'desk.todoMarks';
  if (!unsealed) return 'desk.sealed';
  return voted ? 'desk.voted' : 'desk.todoVote';
}

/** One field for each applicant and criterion of the panel. */
function MarkFields({ competition }: { readonly competition: Competition }) {
  const { t } = useTranslation(['competition', 'common']);
  const text = useText();
  const criteria = competition.criteria.filter(({ source }) => source === 'PANEL');
  return judged(competition.applicants).map(({ staffId, name, branchName }) => (
    <fieldset key={staffId} className={css.applicant}>
      <legend>
        {name} · {branchName}
      </legend>
      <div className={css.fields}>
        {criteria.map(({ code, title, weight }) => (
          <Form.Item
            key={code}
            name={['marks', staffId, code]}
            label={t('desk.criterion', { title: text(title), weight })}
            rules={[{ required: true, message: t('common:field.missing') }]}
          >
            <InputNumber<string>
              stringMode
              min="0"
              max="100"
              precision={1}
              controls={false}
              inputMode="decimal"
              aria-label={t('desk.markOf', { name, title: text(title) })}
            />
          </Form.Item>
        ))}
      </div>
    </fieldset>
  ));
}
