import { Skeleton, SkeletonLines, SkeletonPage } from '../../_ui/skeleton';

export function JourneySkeleton() {
  return (
    <SkeletonPage>
      <div className="max-w-4xl space-y-3">
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-7/12" />
      </div>
      <Skeleton className="hidden h-[29rem] lg:block" />
      <div className="rounded-card border border-line bg-surface p-6">
        <SkeletonLines lines={14} />
      </div>
    </SkeletonPage>
  );
}
