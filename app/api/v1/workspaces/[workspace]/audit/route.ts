import { AuditPage, readAudit } from '@/lib/access/read-audit';
import { workspaceRoute } from '@/lib/http/route';

export const GET = workspaceRoute({ right: 'admin', query: AuditPage }, ({ context, query }) =>
  readAudit(context, query),
);
