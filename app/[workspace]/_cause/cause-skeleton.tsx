import { Skeleton, SkeletonLines, SkeletonPage } from '../../_ui/skeleton';

export function CauseSkeleton() {
  return (
    <SkeletonPage>
      <div className="grid gap-4 sm:grid-cols-2">
        <Skeleton className="h-40" />
        <Skeleton className="h-40" />
      </div>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        <SkeletonLines lines={8} />
        <Skeleton className="h-64" />
      </div>
    </SkeletonPage>
  );
}
