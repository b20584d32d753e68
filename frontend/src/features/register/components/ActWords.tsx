import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ladderQuery } from '../../../shared/api/grades.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import type { Placement, StaffAct } from '../api.ts';

/** What an act says beyond its kind, in words; nothing for the kinds that say no more. */
export function ActWords({ act }: { readonly act: StaffAct }) {
  const { t } = useTranslation('register');
  const { list } = useFormats();
  const { placement, revocation, provisional, opinion } = act.details ?? {};
  if (placement) return <Placed placement={placement} on={act.effectiveFrom} />;
  if (revocation) {
    return <>{list([t(`ground.${revocation.ground}.name`), t(`sanction.${revocation.sanction}.name`)])}</>;
  }
  if (provisional) return <>{t('act.provisional', { planId: provisional.planId, year: provisional.year })}</>;
  if (opinion) {
    return (
      <>
        {t(`opinion.${opinion.opinion}.name`)}
        {opinion.staffAgrees ? t('act.agreed') : ''}
      </>
    );
  }
  return <>{t(`kind.${act.kind}.effect`)}</>;
}

/** Names of the ladder of that day; the codes until it is read. */
function Placed({ placement: { type, grade }, on }: { readonly placement: Placement; readonly on: string }) {
  const { t } = useTranslation('register');
  const text = useText();
  const { data: ladder } = useQuery(ladderQuery(on));
  const typeName = ladder?.types.find(({ code }) => code === type)?.name;
  const gradeName = ladder?.positions.find(({ code }) => code === grade)?.name;
  return (
    <>
      {typeName ? text(typeName) : type} · {grade ? (gradeName ? text(gradeName) : grade) : t('act.noGrade')}
    </>
  );
}
