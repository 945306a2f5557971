'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LearningAnswer } from '@/lib/ingestion/learning/read-learning';
import { learningQuery } from '../../_data/learning';
import { useWorkspace } from '../../_shell/workspace-context';

/** Does something with the learning and shows what is told of it; `rereads` where all texts are read anew for it. */
export function useLearningDeed(
  act: (workspace: string) => Promise<LearningAnswer>,
  { rereads }: { readonly rereads: boolean },
) {
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  return useMutation({
    mutationFn: () => act(workspace.slug),
    onSuccess: (told) => {
      client.setQueryData(learningQuery(workspace.slug).queryKey, told);
      if (!rereads) return;
      void client.invalidateQueries({ queryKey: ['vocabulary', workspace.slug] });
      void client.invalidateQueries({ queryKey: ['reanalysis', workspace.slug] });
    },
  });
}
