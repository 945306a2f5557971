import { Skeleton, SkeletonLines, SkeletonPage } from '../../_ui/skeleton';

/** The page's own shape while the answer is on its way. */
export function OverviewSkeleton() {
  return (
    <SkeletonPage>
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] lg:gap-10">
        <div className="space-y-3 lg:pt-2">
          <Skeleton className="h-8 w-full" />
          <Skeleton className="h-8 w-11/12" />
          <Skeleton className="h-8 w-7/12" />
          <Skeleton className="!mt-8 h-9 w-full" />
          <Skeleton className="h-9 w-5/12" />
        </div>
        <div className="rounded-card border border-line bg-surface p-6">
          <SkeletonLines lines={9} />
        </div>
      </div>
      <div className="grid gap-3 md:grid-cols-3">
        <Skeleton className="h-40" />
        <Skeleton className="h-40" />
        <Skeleton className="h-40" />
      </div>
    </SkeletonPage>
  );
}
