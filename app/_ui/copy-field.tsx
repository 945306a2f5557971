'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';
import { inputClass } from './text-field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
}

/** A secret shown once, with a button to take it away. */
export function CopyField({ label, value, copy, copied }: Props) {
  const [done, setDone] = useState(false);
  return (
    <div className="flex gap-2">
      <input
        readOnly
        aria-label={label}
        value={value}
        onFocus={(event) => event.target.select()}
        className={`${inputClass} font-mono`}
      />
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(value).then(() => setDone(true));
        }}
      >
        {done ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
        <span aria-live="polite">{done ? copied : copy}</span>
      </Button>
    </div>
  );
}
