import { runWorkerCommand } from './commands/worker';
import { outliveReaders } from './closed-reader';
import { reportFailure } from './report-failure';

outliveReaders();
runWorkerCommand().then(
  (code) => process.exit(code),
  (error: unknown) => process.exit(reportFailure(error)),
);
