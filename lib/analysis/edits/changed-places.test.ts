import { describe, expect, it } from 'vitest';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { changedPlaces } from './changed-places';
import { compileEdits } from './compile-edits';

const word = (entry: string, weight: number): WorkspaceEdits => ({
  ...NO_EDITS,
  words: [{ language: 'en', entry, weight, source: 'person', learntFrom: null }],
});

describe('where two readings of a text differ', () => {
  const differing = (text: string, after: WorkspaceEdits, title: string | null = null) => {
    const lenses = { before: null, after: compileEdits(after), pack: null };
    const places = changedPlaces({ text, title, lang: 'en' }, lenses);
    const of = places?.in === 'title' ? (title ?? '') : text;
    return (
      places && {
        in: places.in,
        sentence: of.slice(places.sentence.start, places.sentence.end),
        marks: places.marks.map(({ start, end }) => of.slice(start, end)),
      }
    );
  };

  it('is the words that change, in the first sentence that holds them', () => {
    const text = 'We stayed a week. The lobby smelt of lavender, so much lavender. Lavender again.';
    expect(differing(text, word('lavender', -3))).toEqual({
      in: 'text',
      sentence: 'The lobby smelt of lavender, so much lavender.',
      marks: ['lavender', 'lavender'],
    });
    expect(differing('All fine.', word('lavender', -3))).toBeNull();
  });

  it('is in the title where it is there alone', () => {
    expect(differing('All fine.', word('lavender', -3), 'Lavender everywhere')).toMatchObject({
      in: 'title',
      marks: ['Lavender'],
    });
  });

  it('is the words of a cue that is silenced, without the place that goes with it', () => {
    const silenced = { ...NO_EDITS, silenced: [{ language: 'en', rule: 'indifference.no-answer' }] } as const;
    const found = differing('I rang the call centre and nobody answered.', silenced);
    expect(found?.marks).toEqual(['nobody answered']);
  });
});
