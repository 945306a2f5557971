'use client';

import { useSyncExternalStore, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { Button } from './button';

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
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form whose fields hold their own text, read when it is sent: what was typed before the page's scripts had run is
 * there too, which a value kept in React's state would have missed.
 */
export function Form({ onSubmit, onEdit, className, children }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(valuesOf(event.currentTarget));
  };
  return (
    <form
      onSubmit={submit}
      onChange={onEdit ? (event) => onEdit(valuesOf(event.currentTarget)) : undefined}
      className={className}
    >
      {children}
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
