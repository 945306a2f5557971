import type { ReactNode } from 'react';
import type { Asked } from '../_ui/load-state';
import { NothingMatches } from './nothing-matches';
import { QuestionError } from './question-error';

interface Props<T> {
  readonly asked: Asked<T> & { readonly isPlaceholderData: boolean };
  /** Whether the answer holds nothing. */
  readonly empty: boolean;
  readonly skeleton: ReactNode;
  readonly children: (answer: T) => ReactNode;
}

/** A page's answer, faded while the next one is on its way; or its shape to come, what went wrong, that nothing matches. */
export function AnswerFrame<T>({ asked, empty, skeleton, children }: Props<T>) {
  const { data, error, refetch, isPlaceholderData } = asked;
  if (data === undefined) return error ? <QuestionError error={error} onRetry={() => void refetch()} /> : skeleton;
  if (empty) return <NothingMatches />;
  return (
    <div aria-busy={isPlaceholderData} className="transition-opacity aria-busy:opacity-60">
      {children(data)}
    </div>
  );
}
