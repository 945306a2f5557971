'use client';

import Link from 'next/link';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import type { ProposedWord } from '@/lib/ingestion/learning/read-learning';
import { useWorkspace } from '../../_shell/workspace-context';
import { Badge } from '../../_ui/marks';
import { useFigures } from '../../_ui/use-figures';

/** An entry as it is read: a gap is three dots. */
const written = (entry: string) => entry.replace(/(?: \*)+ /g, ' … ');

interface Props {
  readonly language: EditedLanguage;
  readonly word: ProposedWord;
  readonly isOn: boolean;
  readonly onTick: (on: boolean) => void;
}

function Example({ language, example }: { readonly language: string; readonly example: ProposedWord['example'] }) {
  const { workspace } = useWorkspace();
  if (example === null) return null;
  const { text, start, end, before, after, mention } = example;
  return (
    <Link
      href={`/${workspace.slug}/mentions/${mention}`}
      lang={language}
      className="mt-1 block rounded-md text-[0.8125rem] leading-relaxed break-words text-muted hover:bg-hover"
    >
      {before ? '… ' : ''}
      {text.slice(0, start)}
      <mark className="rounded-sm bg-accent-soft px-0.5 font-medium text-accent-strong">{text.slice(start, end)}</mark>
      {text.slice(end)}
      {after ? ' …' : ''}
    </Link>
  );
}

/** A proposed word: ticked or not, what it weighs and would weigh, who uses it, and a sentence that holds it. */
export function LearntRow({ language, word, isOn, onTick }: Props) {
  const t = useTranslations('learning');
  const figures = useFigures();
  const id = useId();
  const { entry, before, weight, people, texts, seen, expected, example, stands } = word;
  const used = { people, texts, seen: figures.percent(seen), expected: figures.percent(expected) };
  const weights = { before: figures.signed(before, 1), after: figures.signed(weight, 1) };
  return (
    <li className="flex gap-3 py-2.5">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={(event) => onTick(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <label htmlFor={id} lang={language} className="font-medium break-words">
            {written(entry)}
          </label>
          <span className="figures text-[0.8125rem] whitespace-nowrap">
            {stands ? (
              <span className="mr-2">
                <Badge tone="good">{t('inUse')}</Badge>
              </span>
            ) : null}
            <span aria-hidden="true">{t('weighs', weights)}</span>
            <span className="sr-only">{t('weight', weights)}</span>
          </span>
        </div>
        <p className="figures text-xs text-muted">{t('usedBy', used)}</p>
        <Example language={language} example={example} />
      </div>
    </li>
  );
}
