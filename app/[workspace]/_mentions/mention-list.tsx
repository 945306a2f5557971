import type { MentionSummary, OpinionAnswer } from '@/lib/domain/answers';
import { MentionItem } from './mention-item';

interface Props {
  readonly mentions: readonly MentionSummary[];
  /** Which opinions to mark; all when left out. */
  readonly marks?: (opinion: OpinionAnswer) => boolean;
  /** A phone shows so many of them; all when left out. */
  readonly onPhones?: number;
}

/** Mentions one below the other, each the way to its page. */
export function MentionList({ mentions, marks, onPhones = Infinity }: Props) {
  return (
    <ul className="-mx-2 divide-y divide-line">
      {mentions.map((mention, index) => (
        <li key={mention.id} className={index >= onPhones ? 'max-sm:hidden' : undefined}>
          <MentionItem mention={mention} marks={marks} />
        </li>
      ))}
    </ul>
  );
}
