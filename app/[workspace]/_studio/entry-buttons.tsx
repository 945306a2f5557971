'use client';

import { useWeightWords } from './use-weight-words';

interface Props {
  readonly title: string;
  readonly language: string;
  readonly entries: readonly { readonly entry: string; readonly weight: number }[];
  readonly onLook: (entry: string) => void;
}

/** Entries of the lexicon with their weights, each to be looked at. */
export function EntryButtons({ title, language, entries, onLook }: Props) {
  const words = useWeightWords();
  return (
    <>
      <h3 className="mb-1.5 text-xs text-muted">{title}</h3>
      <ul lang={language} className="flex flex-wrap gap-1.5">
        {entries.map(({ entry, weight }) => (
          <li key={entry}>
            <button
              type="button"
              onClick={() => onLook(entry)}
              className="inline-flex min-h-7 items-center gap-2 rounded-md border border-line px-2 text-[0.8125rem] hover:bg-hover"
            >
              {entry}
              <span className="figures text-muted">{words.figure(weight)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
