'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { LearningAnswer } from '@/lib/ingestion/learning/read-learning';
import { applyLearnt } from '../../_data/learning';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Notice } from '../../_ui/states';
import { useFigures } from '../../_ui/use-figures';
import { HeldOutFigures } from './held-out-figures';
import { LearntRow } from './learnt-row';
import { useLearningDeed } from './use-learning-deed';

type Newest = NonNullable<LearningAnswer['newest']>;
type Taught = Newest['languages'][number];

const keyOf = (language: string, entry: string) => `${language} ${entry}`;

interface Ticks {
  readonly isOff: (key: string) => boolean;
  readonly toggle: (keys: readonly string[], on: boolean) => void;
}

/** What is ticked: at first everything. */
function useTicks(): Ticks {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const toggle = (keys: readonly string[], on: boolean) =>
    setOff((before) => {
      const next = new Set(before);
      for (const key of keys)
        if (on) next.delete(key);
        else next.add(key);
      return next;
    });
  return { isOff: (key) => off.has(key), toggle };
}

function Words({ taught: { language, words }, ticks }: { readonly taught: Taught; readonly ticks: Ticks }) {
  const t = useTranslations('learning');
  const keys = words.map(({ entry }) => keyOf(language, entry));
  const hasGap = words.some(({ entry }) => entry.includes('*'));
  return (
    <fieldset className="mt-3 min-w-0">
      <legend className="sr-only">{`${t('choose')}: ${t(`languages.${language}`)}`}</legend>
      {words.length > 1 ? (
        <div className="mb-1 flex gap-2">
          <Button look="quiet" size="small" onClick={() => ticks.toggle(keys, true)}>
            {t('all')}
          </Button>
          <Button look="quiet" size="small" onClick={() => ticks.toggle(keys, false)}>
            {t('none')}
          </Button>
        </div>
      ) : null}
      <ul className="divide-y divide-line">
        {words.map((word) => {
          const key = keyOf(language, word.entry);
          return (
            <LearntRow
              key={key}
              language={language}
              word={word}
              isOn={!ticks.isOff(key)}
              onTick={(on) => ticks.toggle([key], on)}
            />
          );
        })}
      </ul>
      {hasGap ? <p className="mt-2 text-xs text-muted">{t('gap')}</p> : null}
    </fieldset>
  );
}

function Language({ taught, ticks }: { readonly taught: Taught; readonly ticks: Ticks }) {
  const t = useTranslations('learning');
  const { language, mentions, praise, blame, needs, words, heldOut, flips } = taught;
  const isTooFew = needs.praise + needs.blame > 0;
  const both = needs.praise > 0 && needs.blame > 0 ? 'yes' : 'no';
  return (
    <section className="border-t border-line py-4 first:border-0 first:pt-0">
      <h3 className="text-sm font-semibold">{t(`languages.${language}`)}</h3>
      <p className="figures mt-0.5 text-[0.8125rem] text-muted">{t('read', { n: mentions, praise, blame })}</p>
      {isTooFew ? <p className="mt-2">{t('tooFew', { ...needs, both })}</p> : null}
      {!isTooFew && words.length === 0 ? <p className="mt-2">{t('nothing')}</p> : null}
      {words.length > 0 ? (
        <>
          <p className="mt-2">{t('words', { n: words.length })}</p>
          {heldOut ? <HeldOutFigures heldOut={heldOut} flips={flips} /> : null}
          <Words taught={taught} ticks={ticks} />
        </>
      ) : null}
    </section>
  );
}

/** Applies what is ticked: at a click where the trial shows that it helps, else beside a warning. */
function Apply({ newest, ticks }: { readonly newest: Newest; readonly ticks: Ticks }) {
  const t = useTranslations('learning');
  const format = useFormatter();
  const chosen = newest.languages.flatMap(({ language, words }) =>
    words.flatMap(({ entry }) => (ticks.isOff(keyOf(language, entry)) ? [] : [{ language, entry }])),
  );
  const proposed = newest.languages.reduce((sum, { words }) => sum + words.length, 0);
  const unproven = newest.languages.filter(
    ({ language, heldOut }) => heldOut?.verdict !== 'helps' && chosen.some((word) => word.language === language),
  );
  const apply = useLearningDeed((workspace) => applyLearnt(workspace, { learning: newest.id, words: chosen }), {
    rereads: true,
  });
  const label = unproven.length > 0 ? t('applyAnyway', { n: chosen.length }) : t('apply', { n: chosen.length });
  return (
    <div className="mb-4 space-y-3 border-t border-line pt-4">
      {chosen.length < proposed ? <p className="text-[0.8125rem] text-muted">{t('someOnly')}</p> : null}
      {unproven.length > 0 ? (
        <Notice tone="warn">
          {t('warning', { languages: format.list(unproven.map(({ language }) => t(`languages.${language}`))) })}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look={unproven.length > 0 ? 'secondary' : 'primary'}
          disabled={apply.isPending || chosen.length === 0}
          onClick={() => apply.mutate()}
        >
          {apply.isPending ? t('applying') : label}
        </Button>
        <p className="text-[0.8125rem] text-muted">{t('replaces')}</p>
      </div>
      <p role="status" className="text-[0.8125rem]">
        {apply.isSuccess ? t('applied') : ''}
      </p>
      {apply.error ? <LoadError error={apply.error} /> : null}
    </div>
  );
}

/** What a learning that has ended proposes, language by language. */
export function LearningProposal({ newest }: { readonly newest: Newest }) {
  const t = useTranslations('learning');
  const figures = useFigures();
  const { canImport } = useWorkspace();
  const ticks = useTicks();
  const rated = newest.languages.filter(({ mentions }) => mentions > 0);
  const hasWords = rated.some(({ words }) => words.length > 0);
  return (
    <>
      {rated.length === 0 ? <p className="mb-4">{t('noRated')}</p> : null}
      {rated.map((taught) => (
        <Language key={taught.language} taught={taught} ticks={ticks} />
      ))}
      {hasWords && canImport ? <Apply newest={newest} ticks={ticks} /> : null}
      {newest.finishedAt ? (
        <p className="mb-3 text-xs text-muted">{t('finished', { date: figures.day(newest.finishedAt) })}</p>
      ) : null}
    </>
  );
}
