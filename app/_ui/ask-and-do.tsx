'use client';

import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import { AskFirst } from './ask-first';

interface Props {
  /** What the button does, and the one that confirms it. */
  readonly action: string;
  /** While it is being done. */
  readonly acting: string;
  /** The action with its object. */
  readonly named: string;
  readonly title?: string;
  readonly body: string;
  readonly act: () => Promise<unknown>;
  /** The queries whose answers are old afterwards, by how their keys begin. */
  readonly outdates: QueryKey;
  readonly onDone?: () => void;
  /** Takes the keyboard once the row, and the button in it, are gone. */
  readonly status?: RefObject<HTMLElement | null>;
}

/** A button for what cannot be taken back: it asks, does it, and closes. */
export function AskAndDo(props: Props) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const done = useRef(false);
  const deed = useMutation({
    mutationFn: props.act,
    onSuccess: () => {
      done.current = true;
      setOpen(false);
      props.onDone?.();
      void client.invalidateQueries({ queryKey: props.outdates });
    },
  });
  return (
    <AskFirst
      open={open}
      onOpen={(next) => {
        if (next) deed.reset();
        setOpen(next);
      }}
      trigger={props.action}
      triggerName={props.named}
      look="danger"
      title={props.title ?? props.named}
      body={props.body}
      close={t('cancel')}
      error={deed.error}
      after={() => (done.current ? (props.status ?? null) : null)}
    >
      <Button look="danger" disabled={deed.isPending} onClick={() => deed.mutate()}>
        {deed.isPending ? props.acting : props.action}
      </Button>
    </AskFirst>
  );
}
