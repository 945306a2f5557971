'use client';

import { useRef, useState, useSyncExternalStore, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { Button } from './button';
import { FieldErrors, type Messages, useFieldMessages } from './field-errors';

/** What stands in a form's fields, by their names. */
export type Values = Readonly<Record<string, string>>;

function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries(
    [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
}

interface Props {
  readonly onSubmit: (values: Values) => void;
  /** Told at every change of a field. */
  readonly onEdit?: (values: Values) => void;
  /** What is wrong with the values beyond what each field says of itself, by the fields' names. */
  readonly check?: (values: Values) => Messages;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form whose fields hold their own text, read when it is sent: what was typed before the page's scripts had run is
 * there too, which a value kept in React's state would have missed. What is wrong is told beside each field in the
 * page's language; the browser's own bubbles speak the browser's.
 */
export function Form({ onSubmit, onEdit, check, className, children }: Props) {
  const [wrong, setWrong] = useState<Messages>({});
  const form = useRef<HTMLFormElement>(null);
  const messagesOf = useFieldMessages();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = valuesOf(event.currentTarget);
    const found = { ...check?.(values), ...messagesOf(event.currentTarget) };
    setWrong(found);
    const first = [...event.currentTarget.elements].find((field) => found[field.getAttribute('name') ?? '']);
    if (first instanceof HTMLElement) first.focus();
    else onSubmit(values);
  };
  const edit = () => {
    if (!form.current) return;
    if (Object.keys(wrong).length > 0) setWrong({});
    onEdit?.(valuesOf(form.current));
  };
  return (
    <form ref={form} noValidate onSubmit={submit} onChange={edit} className={className}>
      <FieldErrors value={wrong}>{children}</FieldErrors>
    </form>
  );
}

const never = () => () => {};

/** Have the page's scripts run? */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Rests until the scripts have run: sent by the browser alone a form loads the page anew, a password in its address. */
export function SubmitButton({ disabled, ...rest }: ComponentProps<typeof Button>) {
  const alive = useIsAlive();
  return <Button type="submit" look="primary" disabled={!alive || disabled} {...rest} />;
}
