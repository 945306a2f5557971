'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Localised } from '@/lib/domain/taxonomy';
import type { SourceName } from '@/lib/metrics/source-names';

export interface WorkspaceEntry {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly role: string;
}

interface WorkspaceContextValue {
  readonly workspace: WorkspaceEntry;
  readonly workspaces: readonly WorkspaceEntry[];
  readonly sources: readonly SourceName[];
  /** Names of the touchpoints of the workspace's pack, by id. */
  readonly packPlaces: Readonly<Record<string, Localised>>;
  readonly user: { readonly name: string; readonly email: string };
}

const WorkspaceContext = createContext<WorkspaceContextValue | null>(null);

export function WorkspaceProvider({
  value,
  children,
}: {
  readonly value: WorkspaceContextValue;
  readonly children: ReactNode;
}) {
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

/** The workspace of this page; only below `app/[workspace]`. */
export function useWorkspace(): WorkspaceContextValue & { readonly canImport: boolean; readonly canManage: boolean } {
  const value = useContext(WorkspaceContext);
  if (value === null) throw new Error('useWorkspace is only for pages of a workspace');
  const { role } = value.workspace;
  const canManage = role === 'owner' || role === 'admin';
  return { ...value, canManage, canImport: canManage || role === 'analyst' };
}
