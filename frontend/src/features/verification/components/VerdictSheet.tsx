import { useTranslation } from 'react-i18next';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import type { CheckResult, Verification } from '../api.ts';
import { LOOK, type Look } from '../model/look.ts';
import { lastDay } from '../model/number.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import css from './VerdictSheet.module.css';

const TONE: Record<CheckResult, Tone> = { PASSED: 'teal', FAILED: 'red', NOT_CHECKED: 'plain' };

/** The verdict in large, then whom it is about, then the checks one by one. */
export function VerdictSheet({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation('verification');
  const { date } = useFormats();
  const text = useText();
  const { verdict, provisional } = verification;
  const forATime = verdict === 'VALID' && provisional === true;
  return (
    <article className={css.sheet}>
      <Banner
        look={LOOK[verdict]}
        title={forATime ? t('provisional') : text(verification.verdictText)}
        detail={t(forATime ? 'means.PROVISIONAL' : `means.${verdict}`)}
      />
      <div className={css.body}>
        <p className={css.issuer}>{text(verification.issuerName)}</p>
        <Statement verification={verification} />
        <h3 className={css.heading}>{t('checks')}</h3>
        <ul className={css.checks}>
          {verification.checks.map((check) => (
            <li key={check.kind}>
              <div>
                <Mark tone={TONE[check.outcome]}>{t(`check.${check.outcome}`)}</Mark>
              </div>
              <p>
                {text(check.name)} <span>{text(check.text)}</span>
              </p>
            </li>
          ))}
        </ul>
        <p className={css.asOf}>{t('asOf', { date: date(bankToday()) })}</p>
      </div>
    </article>
  );
}

interface BannerProps {
  readonly look: Look;
  readonly title: string;
  readonly detail: string;
}

export function Banner({ look, title, detail }: BannerProps) {
  return (
    <div className={`${css.verdict} ${css[look]}`}>
      <VerdictIcon look={look} />
      <div>
        <h2>{title}</h2>
        <p>{detail}</p>
      </div>
    </div>
  );
}

/** What a genuine certificate states. */
function Statement({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation('verification');
  const { date } = useFormats();
  const text = useText();
  const { certificateId, holderName, tierName, provisional, examTitle, validFrom, validTo, issuedAt } = verification;
  if (!certificateId || !tierName) return <p>{t('nothingStated')}</p>;
  return (
    <FactList
      facts={[
        { label: t('fact.holder'), value: <b>{holderName}</b> },
        {
          label: t('fact.tier'),
          value: `${text(tierName)}${provisional ? t('fact.provisional') : ''}`,
        },
        {
          label: t('fact.validity'),
          value: t('fact.fromTo', { from: date(validFrom), to: validTo ? date(lastDay(validTo)) : '' }),
        },
        { label: t('fact.exam'), value: examTitle ?? '–' },
        { label: t('fact.issued'), value: date(issuedAt) },
        { label: t('fact.number'), value: certificateId },
      ]}
    />
  );
}
