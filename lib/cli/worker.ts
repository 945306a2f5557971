import { runWorkerCommand } from './commands/worker';
import { reportFailure } from './report-failure';

runWorkerCommand().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(reportFailure(error)),
);
