import { AuditPage, readAudit } from '@/lib/access/read-audit';
import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'admin', query: AuditPage }, ({ context, query }) => readAudit(context, query)),
});
