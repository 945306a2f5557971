'use client';

import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../_ui/button';
import { Notice } from '../../_ui/states';
import { isEmptyFile } from './is-empty-file';

/** Drop a file, or choose one: the whole area is the label of a real file input. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useTranslations('importing');
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState<string | null>(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    if (isEmptyFile(file)) setEmpty(file.name);
    else onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const zone = (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is an extra; the input inside does all
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'flex cursor-pointer flex-col items-center rounded-card border-2 border-dashed px-6 py-14 text-center',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over ? 'border-accent bg-accent-soft' : 'border-line bg-surface hover:border-line-strong',
      )}
    >
      <FileUp aria-hidden="true" className="size-7 text-muted" />
      <span className="mt-3 text-lg font-semibold tracking-tight">{t('drop')}</span>
      <span className={`${buttonClass('primary')} mt-4`}>{t('choose')}</span>
      <span className="mt-4 max-w-md text-[0.8125rem] text-muted">{t('dropHint')}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        className="sr-only"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
  return (
    <div className="space-y-4">
      {empty === null ? null : <Notice tone="danger">{t('emptyFile', { name: empty })}</Notice>}
      {zone}
    </div>
  );
}
