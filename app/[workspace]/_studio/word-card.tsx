'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { VocabularyState, WordAnswer } from '@/lib/domain/vocabulary';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { wordQuery } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Load } from '../../_ui/load-state';
import { Badge } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { KnownWord } from './known-word';
import { Piece } from './marked-piece';
import { PreviewResult } from './preview-result';
import type { Draft } from './use-draft';
import { useWeightWords } from './use-weight-words';
import { WeightField } from './weight-field';

interface Props {
  readonly language: EditedLanguage;
  readonly entry: string;
  readonly state: VocabularyState;
  readonly draft: Draft;
  readonly onLook: (entry: string) => void;
}

/** What the language's own lexicon gives a word; null for nothing. */
const ownWeight = ({ lines, readAs }: WordAnswer): number | null => lines[0]?.weight ?? readAs?.weight ?? null;

interface LoadedProps extends Props {
  readonly word: WordAnswer;
}

function Weight({ word, state, draft }: LoadedProps) {
  const t = useTranslations('vocabulary');
  const words = useWeightWords();
  const { canImport } = useWorkspace();
  const { language, entry } = word;
  const isThis = (one: { language: string; entry: string }) => one.language === language && one.entry === entry;
  const lexicon = ownWeight(word);
  const standing = state.edits.words.find(isThis);
  const edited = draft.edits.words.find(isThis);
  const change = draft.changes.find((one) => one.kind === 'word' && isThis(one));
  const put = (weight: number | null) => draft.put({ kind: 'word', language, entry, weight });
  return (
    <>
      <WeightField
        entry={entry}
        weight={edited?.weight ?? lexicon ?? 0}
        disabled={!canImport}
        // A weight that the lexicon gives anyway is no change, but where the word had none of its own a 0 is one.
        onChange={(weight) => put(weight === lexicon ? null : weight)}
      />
      <div className="mt-2 flex min-h-8 flex-wrap items-center gap-2">
        {edited ? <Badge tone="good">{t('word.own')}</Badge> : null}
        {standing?.learntFrom ? (
          <span className="text-[0.8125rem] text-muted">{t('word.learnt', { n: standing.learntFrom })}</span>
        ) : null}
        {edited && canImport ? (
          <Button look="quiet" size="small" onClick={() => put(null)}>
            {lexicon === null ? t('weight.backNone') : t('weight.back', { weight: words.figure(lexicon) })}
          </Button>
        ) : null}
      </div>
      {canImport ? (
        <section className="mt-4 border-t border-line pt-5">
          <h3 className="mb-2 text-[0.8125rem] font-semibold">{t('preview.title')}</h3>
          {change ? (
            <PreviewResult edition={state.edition} changes={[change]} />
          ) : (
            <p className="text-[0.8125rem] text-muted">{t('preview.idle')}</p>
          )}
        </section>
      ) : null}
    </>
  );
}

function Examples({ word }: { readonly word: WordAnswer }) {
  const t = useTranslations('vocabulary');
  if (word.of === 0) return null;
  return (
    <section className="mt-5 border-t border-line pt-5">
      <h3 className="mb-2 text-[0.8125rem] font-semibold">{t('known.examples')}</h3>
      {word.examples.length === 0 ? <p className="text-[0.8125rem] text-muted">{t('known.noExamples')}</p> : null}
      <ul className="space-y-2">
        {word.examples.map((piece) => (
          <li key={piece.mention}>
            <Piece piece={piece} lang={word.language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One word or phrase: what it weighs and why, where it is said, and what another weight would do. */
export function WordCard(props: Props) {
  const t = useTranslations('vocabulary');
  const { language, entry, onLook } = props;
  const { workspace } = useWorkspace();
  const asked = useQuery(wordQuery(workspace.slug, language, entry));
  return (
    <Panel title={t('word.quoted', { entry: asked.data?.entry ?? entry })}>
      <Load asked={asked} lines={5}>
        {(word) => (
          <>
            <KnownWord word={word} onLook={onLook} />
            <div className="mt-5 border-t border-line pt-5">
              <Weight {...props} word={word} />
            </div>
            <Examples word={word} />
          </>
        )}
      </Load>
    </Panel>
  );
}
