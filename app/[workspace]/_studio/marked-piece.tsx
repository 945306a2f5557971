'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { MarkedPiece } from '@/lib/domain/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';

/** The words of a piece, those spoken of marked. */
function Marked({ text, marks }: Pick<MarkedPiece, 'text' | 'marks'>): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className="rounded-sm bg-accent-soft px-0.5 font-medium text-accent-strong">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}

interface Props {
  readonly piece: MarkedPiece;
  readonly lang: string;
}

/** A piece of a mention, which it opens. */
export function Piece({ piece, lang }: Props) {
  const { workspace } = useWorkspace();
  return (
    <Link
      href={`/${workspace.slug}/mentions/${encodeURIComponent(piece.mention)}`}
      lang={lang}
      className="block rounded-md leading-relaxed break-words hover:bg-hover"
    >
      <Marked text={piece.text} marks={piece.marks} />
    </Link>
  );
}
