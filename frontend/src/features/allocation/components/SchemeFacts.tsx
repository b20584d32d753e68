import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { FactList } from '../../../shared/ui/FactList.tsx';
import type { Scheme } from '../api.ts';
import css from './TablePanel.module.css';

/** The parameters that the plan was drafted by, with where they come from. */
export function SchemeFacts({ scheme: { schemeId, title, source, parameters } }: { readonly scheme: Scheme }) {
  const { t } = useTranslation('allocation');
  const { count, list, shortMoney } = useFormats();
  const { capacity, team, smallClientParts: parts, weights } = parameters;
  const weight = (name: string) => `${t(`scheme.weight.${name}`)} ${weights[name] ?? 0}`;
  return (
    <>
      <FactList
        facts={[
          { label: t('scheme.version'), value: `${title} (${schemeId})` },
          { label: t('scheme.source'), value: source },
          {
            label: t('scheme.capacity'),
            value: t('scheme.capacityIs', {
              small: count(capacity.smallClients),
              corporate: count(capacity.corporateLoanClients),
            }),
          },
          { label: t('scheme.key'), value: t('scheme.keyIs', { n: parameters.keyClientsPerManager }) },
          { label: t('scheme.team'), value: t(`scheme.teamIs.${team.sharing}`, { n: team.size }) },
          { label: t('scheme.territory'), value: t(`scheme.territoryIs.${parameters.territory}`) },
          { label: t('scheme.parts'), value: `${parts.senior} : ${parts.intermediate} : ${parts.junior}` },
          { label: t('scheme.weights'), value: list(Object.keys(weights).map(weight)) },
          { label: t('scheme.difficult'), value: t('scheme.difficultIs', { n: parameters.difficultFrom }) },
          { label: t('scheme.premium'), value: shortMoney(parameters.premiumDepositFrom) },
          { label: t('scheme.handover'), value: t('scheme.handoverIs', { n: parameters.handoverCost }) },
        ]}
      />
      <p className={css.hint}>{t('scheme.eligibility')}</p>
    </>
  );
}
