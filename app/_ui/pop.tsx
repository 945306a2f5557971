'use client';

import { Popover } from '@base-ui/react/popover';
import type { LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { buttonClass } from './button';

interface Props {
  readonly title: string;
  readonly Icon: LucideIcon;
  /** What the button says. */
  readonly label: ReactNode;
  /** Made when it opens; may close it again. */
  readonly children: (close: () => void) => ReactNode;
}

/** A small panel hung from a button. */
export function Pop({ title, Icon, label, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={`${buttonClass('secondary', 'medium')} data-popup-open:bg-hover`}>
        <Icon aria-hidden="true" className="size-4 text-muted" />
        {label}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={12} className="z-40">
          <Popover.Popup className="max-h-[min(80dvh,40rem)] w-[min(26rem,calc(100vw-1.5rem))] overflow-y-auto rounded-xl border border-line bg-surface p-4 shadow-pop outline-none">
            <Popover.Title className="sr-only">{title}</Popover.Title>
            {open ? children(() => setOpen(false)) : null}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
