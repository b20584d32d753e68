import { useTranslation } from 'react-i18next';
import type { Ladder, Position } from '../../../shared/api/grades.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import { ceilingsAt, type PictureRow, pictureOf, reachOf } from '../model/picture.ts';
import css from './LadderPicture.module.css';

interface LadderPictureProps {
  readonly ladder: Ladder;
  readonly type: string | undefined;
  readonly grade: string | undefined;
  readonly onGrade: (code: string | undefined) => void;
}

/** Levels and grades from the top down, beside them how far each type reaches; a grade chosen here narrows the roster. */
export function LadderPicture({ ladder, type, grade, onGrade }: LadderPictureProps) {
  const { t } = useTranslation('ladder');
  const text = useText();
  const rows = pictureOf(ladder);
  const shown = ladder.types.filter(({ code }) => type === undefined || code === type);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" tabIndex={0} className={css.scroll} aria-label={t('picture.caption')}>
      <table className={css.picture}>
        <caption className="sr-only">{t('picture.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('picture.level')}</th>
            <th scope="col">{t('picture.grade')}</th>
            {shown.map(({ code, name }) => (
              <th key={code} scope="col" className={css.type}>
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ladder.outside.map(({ code, name, grades }) => (
            <tr key={code} className={css.outside}>
              <th scope="row">{text(name)}</th>
              <td colSpan={shown.length + 1}>{t('picture.outside', { count: grades })}</td>
            </tr>
          ))}
          {rows.map((row) => (
            <tr key={row.gradeCode} className={row.levelRows ? css.first : undefined}>
              {row.levelRows ? (
                <th scope="rowgroup" rowSpan={row.levelRows} className={css.level}>
                  <Level row={row} ladder={ladder} />
                </th>
              ) : null}
              <th scope="row" className={css.grade}>
                <Steps row={row} chosen={grade} onGrade={onGrade} />
              </th>
              {shown.map((one) => (
                <Reach
                  key={one.code}
                  steps={reachOf(one, row, ladder)}
                  of={row.positions.length}
                  payBands={one.payBands}
                  graded={Boolean(one.from)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Level({ row: { level }, ladder }: { readonly row: PictureRow; readonly ladder: Ladder }) {
  const { t } = useTranslation('ladder');
  const text = useText();
  const tiers = ceilingsAt(level, ladder);
  return (
    <>
      <span className={css.levelName}>{text(level.name)}</span>
      <span className={css.title}>{t('picture.title', { title: text(level.title) })}</span>
      {tiers.map((tier) => (
        <span key={tier} className={css.ceiling}>
          <RmTierMark tier={tier} /> {t('picture.ceiling')}
        </span>
      ))}
      {ladder.unqualified.ceiling === level.code ? (
        <span className={css.ceiling}>
          <Mark tone="bronze">{t('picture.unqualified')}</Mark> {t('picture.unqualifiedCeiling')}
        </span>
      ) : null}
    </>
  );
}

function Steps({
  row: { positions },
  chosen,
  onGrade,
}: {
  readonly row: PictureRow;
  readonly chosen: string | undefined;
  readonly onGrade: (code: string | undefined) => void;
}) {
  const text = useText();
  return positions.map(({ code, name }) => (
    <button
      key={code}
      type="button"
      className={css.step}
      aria-pressed={code === chosen}
      onClick={() => onGrade(code === chosen ? undefined : code)}
    >
      {text(name)}
    </button>
  ));
}

interface ReachProps {
  readonly steps: readonly Position[];
  readonly of: number;
  readonly payBands: Readonly<Record<string, string>>;
  readonly graded: boolean;
}

/** Whether a type reaches a grade: a piece of its bar, with the pay band where one was entered. */
function Reach({ steps, of, payBands, graded }: ReachProps) {
  const { t } = useTranslation('ladder');
  if (steps.length === 0) {
    return (
      <td>
        <span className="sr-only">{t(graded ? 'picture.outOfReach' : 'picture.noGrades')}</span>
      </td>
    );
  }
  const bands = steps.flatMap(({ code }) => payBands[code] ?? []);
  return (
    <td className={css.reach}>
      {bands.length > 0 ? bands.join(' · ') : <span className="sr-only">{t('picture.inReach')}</span>}
      {steps.length < of ? t('picture.steps', { count: steps.length, of }) : null}
    </td>
  );
}
