'use client';

import { useTranslations } from 'use-intl';
import type { WordAnswer } from '@/lib/domain/vocabulary';
import { useFigures } from '../../_ui/use-figures';
import { EntryButtons } from './entry-buttons';
import { useWeightWords } from './use-weight-words';

interface Props {
  readonly word: WordAnswer;
  readonly onLook: (entry: string) => void;
}

/** Where the weight comes from: the line that counts and those it stands over. */
function Lines({ word: { lines, readAs, role, whenDenied } }: Pick<Props, 'word'>) {
  const t = useTranslations('vocabulary');
  const words = useWeightWords();
  const [first, ...rest] = lines;
  const figures = useFigures();
  const sourceOf = ({ source: { id, origin, date } }: WordAnswer['lines'][number]) => (
    <span title={date === null ? id : `${id}, ${figures.day(date)}`}>
      {t('known.from', { source: t(`known.origin.${origin}`) })}
    </span>
  );
  return (
    <ul className="space-y-1 text-[0.8125rem]">
      {first ? (
        <li>
          <b className="figures font-semibold">
            {t('known.says', { weight: words.figure(first.weight), word: words.word(first.weight) })}
          </b>{' '}
          <span className="text-muted">{sourceOf(first)}</span>
        </li>
      ) : readAs ? (
        <li>
          {t('known.readAs', { entry: readAs.entry })}{' '}
          <b className="figures font-semibold">
            {t('known.says', { weight: words.figure(readAs.weight), word: words.word(readAs.weight) })}
          </b>
        </li>
      ) : role === null && whenDenied === null ? (
        <li className="text-muted">{t('known.unknown')}</li>
      ) : null}
      {rest.map((line) => (
        <li key={line.source.id} className="text-muted">
          {t('known.overrides', { weight: words.figure(line.weight), source: t(`known.origin.${line.source.origin}`) })}
        </li>
      ))}
      {role === null ? null : <li>{t(`known.${role}`)}</li>}
      {whenDenied === null ? null : <li>{t('known.whenDenied', { weight: words.figure(whenDenied) })}</li>}
    </ul>
  );
}

/** What the lexicon knows of a word, and in which forms the texts hold it. */
export function KnownWord({ word, onLook }: Props) {
  const t = useTranslations('vocabulary');
  const figures = useFigures();
  return (
    <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      <section>
        <h3 className="mb-1 text-xs text-muted">{t('known.title')}</h3>
        <Lines word={word} />
      </section>
      <section>
        <h3 className="mb-1 text-xs text-muted">{t('known.forms')}</h3>
        <p className="text-[0.8125rem]">
          {word.of === 0 ? t('known.noTexts') : t('known.use', { n: word.texts, of: word.of })}
        </p>
        {word.forms.length > 0 ? (
          <p lang={word.language} className="figures mt-1 text-[0.8125rem] text-muted">
            {word.forms.map(({ form, texts }) => `${form} (${figures.count(texts)})`).join(', ')}
          </p>
        ) : null}
      </section>
      {word.phrases.length > 0 ? (
        <section className="sm:col-span-2">
          <EntryButtons title={t('known.phrases')} language={word.language} entries={word.phrases} onLook={onLook} />
        </section>
      ) : null}
    </div>
  );
}
