import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Ladder, ladderQuery } from '../../../shared/api/grades.ts';
import { holds } from '../../../shared/api/qualifications.ts';
import { oversees, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { AsOfFields, KnownThen } from '../../../shared/ui/AsOfFields.tsx';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { rosterQuery, type WhatIf } from '../api.ts';
import { GradeSheet } from '../components/GradeSheet.tsx';
import { LadderPicture } from '../components/LadderPicture.tsx';
import { LadderRulesFigures } from '../components/LadderRulesFigures.tsx';
import { Roster } from '../components/Roster.tsx';
import { WhatIfSheet } from '../components/WhatIfSheet.tsx';

/** The ladder, who stands on it on a day, and why. */
export function LadderPage() {
  const { t } = useTranslation('ladder');
  const [search] = useSearchParams();
  const ladder = useQuery(ladderQuery(search.get('on') ?? undefined));
  return (
    <Answer query={ladder} rows={10} none={<Nothing text={t('none')} />}>
      {(found) => <Board ladder={found} />}
    </Answer>
  );
}

function Board({ ladder }: { readonly ladder: Ladder }) {
  const { t } = useTranslation('ladder');
  const { date } = useFormats();
  const text = useText();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [start, setStart] = useState<Partial<WhatIf>>();
  const paging = useCursorPaging();
  const param = (name: string) => search.get(name) ?? undefined;
  const asOf = { on: param('on'), knownAt: param('knownAt') };
  const filter = { ...asOf, branchId: param('branch'), type: param('type'), grade: param('grade') };
  const roster = useQuery(rosterQuery({ ...filter, cursor: paging.cursor, limit: paging.limit }));

  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: name !== 'who' },
    );
  const narrow = (name: string, value: string | undefined) => {
    paging.restart();
    choose(name, value);
  };
  const chosenGrade = ladder.positions.find(({ code }) => code === filter.grade);

  return (
    <Stack>
      <PageHeader
        eyebrow={t('eyebrow', { scheme: ladder.schemeId, since: date(ladder.effectiveFrom) })}
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button type="primary" onClick={() => setStart({})} aria-haspopup="dialog">
            {t('try.open')}
          </Button>
        }
      />
      <LadderRulesFigures ladder={ladder} />
      <Panel title={t('picture.heading')} lead={t('picture.lead')}>
        <LadderPicture
          ladder={ladder}
          type={filter.type}
          grade={filter.grade}
          onGrade={(code) => narrow('grade', code)}
        />
      </Panel>
      <Panel title={t('roster.title')} lead={t(oversees(me) ? 'roster.lead' : 'roster.ownLead')}>
        <Toolbar label={t('filter')}>
          <AsOfFields asOf={asOf} onChange={narrow} />
          {me.bankWide ? <BranchSelect value={filter.branchId} onChange={(value) => narrow('branch', value)} /> : null}
          <Select
            aria-label={t('chooseType')}
            placeholder={t('allTypes')}
            value={filter.type ?? null}
            allowClear
            onChange={(value: string | null) => narrow('type', value ?? undefined)}
            options={ladder.types.map(({ code, name }) => ({ value: code, label: text(name) }))}
            popupMatchSelectWidth={false}
            className="branch-select"
          />
          {filter.grade ? (
            <Button onClick={() => narrow('grade', undefined)}>
              {t('clearGrade', { grade: chosenGrade ? text(chosenGrade.name) : filter.grade })}
            </Button>
          ) : null}
        </Toolbar>
        {asOf.knownAt ? <KnownThen knownAt={asOf.knownAt} /> : null}
        <Answer query={roster} rows={8}>
          {({ items, next }) =>
            items.length === 0 && paging.page === 1 ? (
              <Nothing text={t('roster.none')} />
            ) : (
              <>
                <Roster
                  caption={t('roster.title')}
                  rows={items}
                  positions={ladder.positions}
                  busy={roster.isPlaceholderData}
                  onExplain={(staffId) => choose('who', staffId)}
                />
                <CursorPager paging={paging} next={next} shown={items.length} busy={roster.isFetching} />
              </>
            )
          }
        </Answer>
      </Panel>
      <GradeSheet
        staffId={param('who')}
        asOf={asOf}
        ladder={ladder}
        onTry={({ type, ownGrade, tier, standing, branchId }) => {
          choose('who', undefined);
          setStart({
            type,
            ...(ownGrade ? { grade: ownGrade } : {}),
            ...(tier && holds(standing) ? { tier } : {}),
            ...(branchId ? { branchId } : {}),
          });
        }}
        onClose={() => choose('who', undefined)}
      />
      <WhatIfSheet ladder={ladder} start={start} onClose={() => setStart(undefined)} />
    </Stack>
  );
}
