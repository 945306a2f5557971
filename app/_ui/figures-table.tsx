import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly foot?: readonly ReactNode[];
  /** Columns whose cells are text; the others are figures, set to the right. */
  readonly textColumns?: number;
}

const cellClass = (index: number, textColumns: number) =>
  clsx('py-1.5 pr-4 last:pr-0', index < textColumns ? 'text-left' : 'figures text-right whitespace-nowrap');

interface CellsProps {
  readonly cells: readonly ReactNode[];
  readonly textColumns: number;
  readonly nameClass?: string;
}

/** The cells of one row; the first names it. */
function Cells({ cells, textColumns, nameClass }: CellsProps) {
  return cells.map((cell, index) =>
    index === 0 ? (
      <th key={index} scope="row" className={clsx(cellClass(index, textColumns), nameClass)}>
        {cell}
      </th>
    ) : (
      <td key={index} className={cellClass(index, textColumns)}>
        {cell}
      </td>
    ),
  );
}

/** A table of figures: the first column names the row, the rest line up on the right. */
export function FiguresTable({ caption, head, rows, foot, textColumns = 1 }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div role="group" className="overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full text-[0.8125rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-muted">
            {head.map((cell, index) => (
              <th key={index} scope="col" className={clsx(cellClass(index, textColumns), 'font-medium')}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line last:border-0">
              <Cells cells={row.cells} textColumns={textColumns} nameClass="font-normal" />
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr className="border-t-2 border-line font-semibold">
              <Cells cells={foot} textColumns={textColumns} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

/** The figures behind a picture, one key away. */
export function TableBehind({ label, ...table }: TableProps & { readonly label: string }) {
  return (
    <details className="group mt-4 text-[0.8125rem]">
      <summary className="inline-flex list-none items-center gap-1 rounded text-muted hover:text-ink">
        <ChevronRight aria-hidden="true" className="size-3.5 transition-transform group-open:rotate-90" />
        {label}
      </summary>
      <div className="mt-3">
        <FiguresTable {...table} />
      </div>
    </details>
  );
}
