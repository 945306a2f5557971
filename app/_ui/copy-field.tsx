'use client';

import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import { inputClass } from './text-field';

interface Props {
  readonly label: string;
  readonly value: string;
}

/** A secret shown once, with a button to take it away; where the browser refuses, it is selected to be copied by hand. */
export function CopyField({ label, value }: Props) {
  const t = useTranslations('shell');
  const [state, setState] = useState<'waiting' | 'copied' | 'refused'>('waiting');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      // There is no clipboard at all on a page that came over plain HTTP from another machine.
      await navigator.clipboard.writeText(value);
      setState('copied');
    } catch {
      setState('refused');
      field.current?.focus();
      field.current?.select();
    }
  };
  const done = state === 'copied';
  return (
    <div>
      <div className="flex gap-2">
        <input
          ref={field}
          readOnly
          aria-label={label}
          value={value}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} font-mono`}
        />
        <Button onClick={() => void copy()}>
          {done ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
          <span aria-live="polite">{done ? t('copied') : t('copy')}</span>
        </Button>
      </div>
      <p role="status" className="text-[0.8125rem] text-warn not-empty:mt-2">
        {state === 'refused' ? t('copyRefused') : null}
      </p>
    </div>
  );
}
