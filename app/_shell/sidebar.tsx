'use client';

import { Menu } from '@base-ui/react/menu';
import {
  BookA,
  Check,
  ChevronsUpDown,
  FileUp,
  LayoutDashboard,
  ListTree,
  LogOut,
  MessageSquareText,
  Plus,
  Route,
  Settings,
} from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { signOut } from '../_data/access';
import { Logo } from '../_ui/logo';
import { LanguageToggle, ThemeToggle } from './preferences';
import { usePageSearch } from './use-page-search';
import { useWorkspace } from './workspace-context';

const menuItem =
  'flex items-center justify-between gap-3 rounded-md px-2.5 py-2 text-sm outline-none data-highlighted:bg-hover';

function WorkspaceMenu() {
  const t = useTranslations('shell');
  const { workspace, workspaces } = useWorkspace();
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`${t('switchWorkspace')}: ${workspace.name}`}
        className="flex h-10 w-full items-center gap-2.5 rounded-lg px-2 text-left hover:bg-hover data-popup-open:bg-hover"
      >
        <Logo className="size-5 shrink-0 text-accent" />
        <span className="min-w-0 flex-1 truncate font-semibold tracking-tight">{workspace.name}</span>
        <ChevronsUpDown aria-hidden="true" className="size-4 text-muted" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-50">
          <Menu.Popup className="min-w-56 rounded-xl border border-line bg-surface p-1.5 shadow-pop outline-none">
            {workspaces.map((entry) => (
              <Menu.Item key={entry.id} className={menuItem} render={<Link href={`/${entry.slug}`} />}>
                <span className="truncate">{entry.name}</span>
                {entry.slug === workspace.slug ? <Check aria-hidden="true" className="size-4" /> : null}
              </Menu.Item>
            ))}
            <Menu.Separator className="my-1.5 h-px bg-line" />
            <Menu.Item className={menuItem} render={<Link href="/workspaces" />}>
              {t('newWorkspace')}
              <Plus aria-hidden="true" className="size-4" />
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

export function Sidebar({ onNavigate }: { readonly onNavigate?: () => void }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const { to } = usePageSearch();
  const { workspace, user, canImport } = useWorkspace();
  const base = `/${workspace.slug}`;
  const items = [
    { path: '', at: base, href: to(''), label: t('overview'), Icon: LayoutDashboard, exact: true },
    {
      path: '/journey',
      at: `${base}/journey`,
      href: to('/journey'),
      label: t('journey'),
      Icon: Route,
      exact: false,
    },
    {
      path: '/causes',
      at: `${base}/causes`,
      href: to('/causes/all/all'),
      label: t('causes'),
      Icon: ListTree,
      exact: false,
    },
    {
      path: '/mentions',
      at: `${base}/mentions`,
      href: to('/mentions'),
      label: t('mentions'),
      Icon: MessageSquareText,
      exact: false,
    },
    {
      path: '/studio',
      at: `${base}/studio`,
      href: `${base}/studio`,
      label: t('vocabulary'),
      Icon: BookA,
      exact: false,
    },
    ...(canImport
      ? [
          {
            path: '/import',
            at: `${base}/import`,
            href: `${base}/import`,
            label: t('import'),
            Icon: FileUp,
            exact: false,
          },
        ]
      : []),
    {
      path: '/settings',
      at: `${base}/settings`,
      href: `${base}/settings`,
      label: t('settings'),
      Icon: Settings,
      exact: false,
    },
  ];
  const leave = () => {
    void signOut().finally(() => window.location.assign('/sign-in'));
  };
  return (
    <div className="flex h-full flex-col gap-4 p-3">
      <WorkspaceMenu />
      <nav aria-label={t('nav')}>
        <ul className="space-y-0.5">
          {items.map(({ path, at, href, label, Icon, exact }) => {
            const current = exact ? pathname === at : pathname.startsWith(at);
            return (
              <li key={path}>
                <Link
                  href={href}
                  aria-current={current ? 'page' : undefined}
                  {...(onNavigate ? { onClick: onNavigate } : {})}
                  className="flex h-9 items-center gap-2.5 rounded-lg px-2.5 font-medium text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink"
                >
                  <Icon aria-hidden="true" className="size-4" />
                  {label}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="mt-auto space-y-2">
        <div className="flex items-center justify-between px-0.5">
          <LanguageToggle />
          <ThemeToggle />
        </div>
        <div className="flex items-center gap-2 border-t border-line px-2 pt-3">
          <div className="min-w-0 flex-1">
            <p className="truncate text-[0.8125rem] font-medium">{user.name}</p>
            <p className="truncate text-xs text-muted">{user.email}</p>
          </div>
          <button
            type="button"
            onClick={leave}
            aria-label={t('signOut')}
            title={t('signOut')}
            className="grid size-8 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <LogOut aria-hidden="true" className="size-4" />
          </button>
        </div>
      </div>
    </div>
  );
}
