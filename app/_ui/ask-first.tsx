'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode, RefObject } from 'react';
import { buttonClass } from './button';
import { LoadError } from './load-state';

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly trigger: string;
  /** What the trigger is called when read alone, away from its row. */
  readonly triggerName: string;
  readonly look: 'quiet' | 'danger';
  readonly title: string;
  readonly body: string;
  readonly close: string;
  readonly error: Error | null;
  /** Where the keyboard goes afterwards when the trigger will be gone; asked on closing. */
  readonly after?: () => RefObject<HTMLElement | null> | null;
  readonly children: ReactNode;
}

/** A button that asks before it does anything, and the place where the answer or the failure is shown. */
export function AskFirst(props: Props) {
  return (
    <AlertDialog.Root open={props.open} onOpenChange={props.onOpen}>
      <AlertDialog.Trigger aria-label={props.triggerName} className={buttonClass(props.look, 'small')}>
        {props.trigger}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <AlertDialog.Popup
          finalFocus={() => props.after?.()?.current ?? true}
          className="fixed top-1/2 left-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-xl border border-line bg-surface p-6 shadow-pop outline-none"
        >
          <AlertDialog.Title className="text-base font-semibold break-words">{props.title}</AlertDialog.Title>
          <AlertDialog.Description aria-live="polite" className="mt-2 text-muted">
            {props.body}
          </AlertDialog.Description>
          {props.error ? (
            <div className="mt-4">
              <LoadError error={props.error} />
            </div>
          ) : null}
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            {props.children}
            <AlertDialog.Close className={buttonClass('secondary')}>{props.close}</AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
