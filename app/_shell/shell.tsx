'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Menu as MenuIcon, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Logo } from '../_ui/logo';
import { Sidebar } from './sidebar';
import { useWorkspace } from './workspace-context';

const iconButton = 'grid size-10 place-items-center rounded-lg text-muted hover:bg-hover hover:text-ink';

function PhoneBar() {
  const t = useTranslations('shell');
  const { workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-paper/95 px-2 backdrop-blur lg:hidden">
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger aria-label={t('openMenu')} className={iconButton}>
          <MenuIcon aria-hidden="true" className="size-5" />
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
          <Dialog.Popup className="fixed inset-y-0 left-0 z-50 w-72 max-w-[85vw] bg-paper shadow-pop outline-none">
            <Dialog.Title className="sr-only">{t('nav')}</Dialog.Title>
            <Dialog.Close aria-label={t('closeMenu')} className={`${iconButton} absolute top-3 -right-12 bg-surface`}>
              <X aria-hidden="true" className="size-5" />
            </Dialog.Close>
            <Sidebar onNavigate={() => setOpen(false)} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <Logo className="size-5 text-accent" />
      <span className="truncate font-semibold tracking-tight">{workspace.name}</span>
    </header>
  );
}

/** Navigation at the side (behind a button on a phone), the page beside it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        {t('skip')}
      </a>
      <aside className="sticky top-0 hidden h-dvh border-r border-line bg-sunken lg:block">
        <Sidebar />
      </aside>
      <PhoneBar />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl px-4 pt-6 pb-20 outline-none sm:px-8 lg:pt-8"
      >
        {children}
      </main>
    </div>
  );
}
