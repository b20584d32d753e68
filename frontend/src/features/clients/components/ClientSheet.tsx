import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import {
  type AccountLine,
  accountCreditsQuery,
  type ClientDetail,
  type ConnectedGroup,
  clientQuery,
  type TierDecision,
} from '../api.ts';
import css from './Clients.module.css';
import { HolderNames } from './HolderNames.tsx';
import { LoanClassMark, QualityMarks } from './QualityMarks.tsx';

interface ClientSheetProps {
  readonly clientId: string | undefined;
  readonly onOpen: (clientId: string) => void;
  readonly onClose: () => void;
}

/** One client: facts, tier and why, group, accounts, who is responsible and who was. */
export function ClientSheet({ clientId, onOpen, onClose }: ClientSheetProps) {
  const { t } = useTranslation('clients');
  return (
    <SideSheet title={t('sheet.title')} open={clientId !== undefined} onClose={onClose}>
      {clientId === undefined ? null : <Details clientId={clientId} onOpen={onOpen} />}
    </SideSheet>
  );
}

function Details({ clientId, onOpen }: { readonly clientId: string; readonly onOpen: (clientId: string) => void }) {
  const client = useQuery(clientQuery(clientId));
  return (
    <Answer query={client} rows={12}>
      {(data) => (
        <>
          <Facts client={data} />
          <Tier history={data.tierHistory} />
          <Group group={data.group} clientId={data.clientId} onOpen={onOpen} />
          <Accounts accounts={data.accounts} />
          <Responsibility client={data} />
          <AccountShares clientId={data.clientId} />
        </>
      )}
    </Answer>
  );
}

function Facts({ client }: { readonly client: ClientDetail }) {
  const { t } = useTranslation('clients');
  const { money, date, count } = useFormats();
  return (
    <>
      <div className={css.head}>
        <p className={css.name}>{client.name}</p>
        <span className={css.marks}>
          <ClientTierMark tier={client.tier} />
          <QualityMarks client={client} />
        </span>
      </div>
      <FactList
        facts={[
          { label: t('fact.id'), value: client.clientId },
          { label: t('column.branch'), value: <BranchName branchId={client.branchId} /> },
          {
            label: t('filter.category'),
            value: `${t(`category.${client.category}`)} · ${t(client.corporate ? 'fact.corporate' : 'fact.personal')}`,
          },
          { label: t('column.loan'), value: money(client.loanBalance) },
          { label: t('column.deposit'), value: money(client.depositBalance) },
          { label: t('column.difficulty'), value: t('fact.ofFive', { level: count(client.difficulty) }) },
          { label: t('fact.developedBy'), value: client.developedByName ?? client.developedBy ?? t('fact.unknown') },
          { label: t('fact.asOf'), value: date(client.asOf) },
        ]}
      />
    </>
  );
}

function Tier({ history }: { readonly history: readonly TierDecision[] }) {
  const { t } = useTranslation('clients');
  const { date, money } = useFormats();
  const text = useText();
  return (
    <section aria-label={t('tier.title')}>
      <h2 className={css.heading}>{t('tier.title')}</h2>
      <p className={css.text}>{t('tier.lead')}</p>
      <ol className={css.lines}>
        {history.map((decision) => (
          <li key={decision.referenceDate}>
            <p className={css.first}>
              <span>{t('tier.on', { date: date(decision.referenceDate) })}</span>
              <ClientTierMark tier={decision.tier} />
            </p>
            <p>{text(decision.reason)}</p>
            <p className={css.text}>
              {t('tier.measure', { own: money(decision.loanBalance), group: money(decision.groupLoans) })} ·{' '}
              {t('tier.scheme', { scheme: decision.schemeId, rule: decision.rule })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GroupProps {
  readonly group: ConnectedGroup | null;
  readonly clientId: string;
  readonly onOpen: (clientId: string) => void;
}

function Group({ group, clientId, onOpen }: GroupProps) {
  const { t } = useTranslation('clients');
  const { money } = useFormats();
  return (
    <section aria-label={t('group.title')}>
      <h2 className={css.heading}>{t('group.title')}</h2>
      {group === null ? (
        <Nothing text={t('group.none')} />
      ) : (
        <>
          <p className={css.text}>{t('group.id', { group: group.groupId })}</p>
          <ul className={css.lines}>
            {group.members.map((member) => (
              <li key={member.clientId}>
                <p className={css.first}>
                  {member.clientId === clientId ? (
                    <span>{member.name}</span>
                  ) : (
                    <Button type="link" size="small" onClick={() => onOpen(member.clientId)}>
                      {member.name}
                    </Button>
                  )}
                  <span className={css.money}>{money(member.loanBalance)}</span>
                </p>
                <p className={css.text}>
                  {member.clientId} · <BranchName branchId={member.branchId} /> · <ClientTierMark tier={member.tier} />
                </p>
              </li>
            ))}
          </ul>
          {group.hidden > 0 ? <p className={css.text}>{t('group.hidden', { count: group.hidden })}</p> : null}
        </>
      )}
    </section>
  );
}

function Accounts({ accounts }: { readonly accounts: readonly AccountLine[] }) {
  const { t } = useTranslation('clients');
  const { money, date } = useFormats();
  return (
    <section aria-label={t('account.title')}>
      <h2 className={css.heading}>{t('account.title')}</h2>
      {accounts.length === 0 ? (
        <Nothing text={t('account.none')} />
      ) : (
        <ul className={css.lines}>
          {accounts.map((account) => (
            <li key={account.accountId}>
              <p className={css.first}>
                <span className={css.marks}>
                  {t(`account.kind.${account.kind}`)}
                  {account.loanClass ? <LoanClassMark loanClass={account.loanClass} /> : null}
                </span>
                <span className={css.money}>{money(account.balance)}</span>
              </p>
              <p className={css.text}>
                {account.accountId} · {t('account.opened', { date: date(account.openedOn) })}
                {account.maturesOn ? ` · ${t('account.matures', { date: date(account.maturesOn) })}` : null}
                {account.overdueSince ? ` · ${t('account.overdue', { date: date(account.overdueSince) })}` : null}
                {account.closedOn ? ` · ${t('account.closed', { date: date(account.closedOn) })}` : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who is responsible and why, then everybody who ever was, newest first. */
function Responsibility({ client }: { readonly client: ClientDetail }) {
  const { t } = useTranslation('clients');
  const { date } = useFormats();
  const text = useText();
  const newestFirst = [...client.ledger].sort((one, other) => other.from.localeCompare(one.from));
  return (
    <section aria-label={t('holder.title')}>
      <h2 className={css.heading}>{t('holder.title')}</h2>
      <HolderNames holders={client.holders} />
      {client.explanation?.reasons.map((reason) => (
        <p key={reason.zh} className={css.text}>
          {text(reason)}
        </p>
      ))}
      <h2 className={css.heading}>{t('history.title')}</h2>
      {newestFirst.length === 0 ? (
        <Nothing text={t('history.none')} />
      ) : (
        <ol className={css.lines}>
          {newestFirst.map((entry) => (
            <li key={entry.from}>
              <p className={css.first}>
                {entry.to
                  ? t('history.fromTo', { from: date(entry.from), to: date(entry.to) })
                  : t('history.from', { from: date(entry.from) })}
              </p>
              <HolderNames holders={entry.holders} />
              <p className={css.text}>
                {t(`history.basis.${entry.basis}`)}
                {entry.planId ? ` · ${entry.planId}` : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Accounts whose credit is not the client's holders': now, coming and past. */
function AccountShares({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('clients');
  const { date, percent } = useFormats();
  const { data } = useQuery(accountCreditsQuery(clientId));
  if (!data) return null;
  const shown = data.filter(({ state }) => state !== 'REFUSED');
  return (
    <section aria-label={t('shares.title')}>
      <h2 className={css.heading}>{t('shares.title')}</h2>
      {shown.length === 0 ? (
        <p className={css.text}>{t('shares.none')}</p>
      ) : (
        <ol className={css.lines}>
          {shown.map((one) => (
            <li key={one.accountCreditId}>
              <p className={css.first}>
                <span>{one.accountId}</span>
                {one.state === 'PROPOSED' ? <Mark tone="bronze">{t('shares.proposed')}</Mark> : null}
              </p>
              <p>
                {one.holders.length === 0
                  ? t('shares.ofClient')
                  : one.holders.map(({ name, share }) => `${name} ${percent(share, 4)}`).join(t('shares.and'))}
              </p>
              <p className={css.text}>
                {one.to
                  ? t('history.fromTo', { from: date(one.from), to: date(one.to) })
                  : t('history.from', { from: date(one.from) })}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Link to={`/account-credits?client=${encodeURIComponent(clientId)}`}>{t('shares.open')}</Link>
    </section>
  );
}
