'use client';

import type { ReactNode } from 'react';
import type { Range } from '@/lib/domain/answers';
import { ComparedRanges } from './compared-ranges';
import { FilterChips } from './filter-chips';
import { FilterPicker } from './filter-picker';
import { PeriodPicker } from './period-picker';

interface Props {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** False where the page asks nothing of the mentions. */
  readonly question?: boolean;
  /** Of the answer, once there is one. */
  readonly ranges?: { readonly range: Range; readonly compared: Range | null } | undefined;
  readonly children?: ReactNode;
}

/** Title on the left, the question being asked on the right, what is filtered below. */
export function PageHead({ title, lead, question = true, ranges, children }: Props) {
  return (
    <header className="mb-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {lead ? <p className="mt-1 max-w-prose text-pretty text-muted">{lead}</p> : null}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {children}
          {question ? (
            <>
              <PeriodPicker />
              <FilterPicker />
            </>
          ) : null}
        </div>
      </div>
      {question ? <FilterChips /> : null}
      {ranges ? <ComparedRanges range={ranges.range} compared={ranges.compared} /> : null}
    </header>
  );
}
