'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { invitationsQuery } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { FiguresTable } from '../../_ui/figures-table';
import { Load } from '../../_ui/load-state';
import { useFigures } from '../../_ui/use-figures';
import { WithdrawInvitation } from './withdraw-invitation';

/** Who was invited and has not come yet. Their links are not here: each was shown once. */
export function Invitations() {
  const t = useTranslations('settings');
  const figures = useFigures();
  const { workspace } = useWorkspace();
  const asked = useQuery(invitationsQuery(workspace.slug));
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="mb-3 text-[0.8125rem] font-semibold">{t('invitations')}</h3>
      <Load asked={asked} lines={1}>
        {(data) =>
          data.length === 0 ? (
            <p className="text-[0.8125rem] text-muted">{t('invitationsNone')}</p>
          ) : (
            <FiguresTable
              caption={t('invitations')}
              textColumns={2}
              head={[t('email'), t('role'), t('created'), t('expires'), t('actions')]}
              rows={data.map((invitation) => ({
                key: invitation.id,
                cells: [
                  invitation.email,
                  t(`roles.${invitation.role}`),
                  figures.day(invitation.createdAt),
                  figures.day(invitation.expiresAt),
                  <WithdrawInvitation
                    key="withdraw"
                    invitation={invitation}
                    onWithdrawn={setWithdrawn}
                    status={status}
                  />,
                ],
              }))}
            />
          )
        }
      </Load>
      <p ref={status} tabIndex={-1} aria-live="polite" className="mt-3 text-[0.8125rem] text-muted outline-none">
        {withdrawn === null ? null : t('withdrawn', { email: withdrawn })}
      </p>
    </div>
  );
}
