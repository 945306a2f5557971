import type { ToldContact, ToldJourney } from '@/lib/domain/told-journey';

/** A contact as a step of the picture. */
export interface JourneyStep extends ToldContact {
  readonly isRoot: boolean;
  readonly isEnd: boolean;
}

/** The contacts as steps: one of them is where it began, one where it ended, though a place may be told twice. */
export function prepareToldJourney({ contacts, root, end, solved }: ToldJourney): JourneyStep[] {
  const blamed = contacts.findIndex(({ touchpoint, polarity }) => touchpoint === root && polarity === 'negative');
  const rootAt = blamed >= 0 ? blamed : contacts.findIndex(({ touchpoint }) => touchpoint === root);
  const endAt = contacts.findLastIndex(
    ({ touchpoint, outcome }) => touchpoint === end && (!solved || outcome === 'solved'),
  );
  return contacts.map((contact, at) => ({ ...contact, isRoot: at === rootAt, isEnd: at === endAt }));
}
