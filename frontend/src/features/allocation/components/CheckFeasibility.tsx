import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { askFeasibility, type Feasibility, type Plan } from '../api.ts';
import css from './Remedy.module.css';
import { Remedy } from './Remedy.tsx';

/** What a draft lacked, asked again with the clients and people of today. */
export function CheckFeasibility({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('allocation');
  const asking = useAct<void, Feasibility>({ send: () => askFeasibility(plan), touches: [] });
  return (
    <div className={css.check}>
      <Button onClick={() => asking.mutate()} loading={asking.isPending}>
        {t('trouble.again')}
      </Button>
      <div role="status">
        {asking.isError ? <ProblemNotice error={asking.error} /> : null}
        {asking.data ? <Told answer={asking.data} /> : null}
      </div>
    </div>
  );
}

function Told({ answer }: { readonly answer: Feasibility }) {
  const { t } = useTranslation('allocation');
  const text = useText();
  const { count } = useFormats();
  if (answer.feasible) {
    return <Alert type="success" showIcon title={t('trouble.feasible')} description={t('trouble.feasibleText')} />;
  }
  return (
    <>
      <p>{t('trouble.still')}</p>
      <TraceLines
        label={t('trouble.still')}
        lines={answer.obstacles.map(({ rule, text: lacking, remedy, clients, managers }) => ({
          key: `${rule}-${text(lacking)}`,
          rule,
          text: (
            <>
              {text(lacking)}
              <Remedy text={text(remedy)} />
            </>
          ),
          value: t('trouble.concerned', { clients: count(clients.length), managers: count(managers.length) }),
        }))}
      />
    </>
  );
}
