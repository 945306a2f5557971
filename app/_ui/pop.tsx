'use client';

import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { buttonClass } from './button';

interface Props {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A small panel hung from a button. */
export function Pop({ trigger, title, children, open, onOpenChange }: Props) {
  return (
    <Popover.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Popover.Trigger className={`${buttonClass('secondary', 'medium')} data-popup-open:bg-hover`}>
        {trigger}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" collisionPadding={12} className="z-40">
          <Popover.Popup className="max-h-[min(80dvh,40rem)] w-[min(26rem,calc(100vw-1.5rem))] overflow-y-auto rounded-xl border border-line bg-surface p-4 shadow-pop outline-none">
            <Popover.Title className="sr-only">{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
