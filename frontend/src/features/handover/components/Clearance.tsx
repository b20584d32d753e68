import { Alert, Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { clear, type Departure, settle, TOUCHED, withdraw } from '../api.ts';
import css from './Clearance.module.css';

/** Clear before release: the remaining clients, the items, and the release that the exam service waits for. */
export function Clearance({ departure }: { readonly departure: Departure }) {
  const { t } = useTranslation('handover');
  const { count, date, moment } = useFormats();
  const text = useText();
  const me = useMe();
  const { staffId } = departure;
  const works = hasRole(me, 'branch-head', 'hr', 'marketing') && departure.clearedAt === null;
  const settling = useAct<string>({ send: (item) => settle(staffId, { item }), touches: TOUCHED });
  const clearing = useAct({ send: () => clear(staffId), touches: TOUCHED });
  const withdrawing = useAct({ send: () => withdraw(staffId), touches: TOUCHED });
  const failed = [settling, clearing, withdrawing].find(({ isError }) => isError);
  const holds = departure.clients > 0 || departure.openHandovers > 0;
  return (
    <>
      <p className={css.name}>
        {departure.name} {staffId}
      </p>
      <FactList
        facts={[
          { label: t('departures.lastDay'), value: date(departure.lastDay) },
          { label: t('departures.reason'), value: departure.reason },
          {
            label: t('departures.clients'),
            value: <Link to={`/portfolios/${staffId}`}>{count(departure.clients)}</Link>,
          },
          { label: t('departures.handovers'), value: count(departure.openHandovers) },
        ]}
      />
      {holds ? (
        <Alert
          type="warning"
          showIcon
          title={t('clearance.holdsTitle', { n: count(departure.clients) })}
          description={
            <>
              {t('clearance.holdsText')}{' '}
              {departure.clients > 0 && hasRole(me, 'marketing', 'hr', 'committee', 'auditor') ? (
                <Link to={`/reallocations?staff=${encodeURIComponent(staffId)}`}>{t('departures.takeOver')}</Link>
              ) : null}
            </>
          }
        />
      ) : null}
      <h3 className={css.heading}>{t('clearance.list')}</h3>
      <ul>
        {departure.items.map((item) => (
          <li key={item.code} className={css.item}>
            <Checkbox
              checked={item.at !== null}
              disabled={!works || item.at !== null || settling.isPending}
              onChange={() => settling.mutate(item.code)}
            >
              {text(item)}
            </Checkbox>
            {item.at ? <p className={css.by}>{t('checks.by', { who: item.by, moment: moment(item.at) })}</p> : null}
          </li>
        ))}
      </ul>
      {failed ? <ProblemNotice error={failed.error} /> : null}
      {departure.clearedAt ? (
        <Alert
          type="success"
          showIcon
          title={t('clearance.done', { who: departure.clearedBy, moment: moment(departure.clearedAt) })}
          description={t('clearance.doneText')}
        />
      ) : null}
      {works ? (
        <div className={css.acts}>
          <Button onClick={() => withdrawing.mutate()} loading={withdrawing.isPending}>
            {t('clearance.withdraw')}
          </Button>
          {hasRole(me, 'branch-head', 'hr') ? (
            <Button
              type="primary"
              disabled={!departure.releasable}
              onClick={() => clearing.mutate()}
              loading={clearing.isPending}
            >
              {t('clearance.release')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
