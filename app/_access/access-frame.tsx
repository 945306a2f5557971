import type { ReactNode } from 'react';
import { LanguageToggle, ThemeToggle } from '../_shell/preferences';
import { Logo } from '../_ui/logo';

interface Props {
  readonly title: string;
  readonly body?: string;
  readonly children: ReactNode;
}

/** The door: one column, one task. */
export function AccessFrame({ title, body, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center px-5 py-12">
        <p className="flex items-center gap-2 text-lg font-semibold tracking-tight">
          <Logo className="size-6 text-accent" />
          Raíz
        </p>
        <h1 className="mt-8 text-2xl font-semibold tracking-tight">{title}</h1>
        {body ? <p className="mt-2 text-muted">{body}</p> : null}
        <div className="mt-6">{children}</div>
      </main>
      <footer className="mx-auto flex w-full max-w-sm justify-between px-5 pb-6">
        <LanguageToggle />
        <ThemeToggle />
      </footer>
    </div>
  );
}
