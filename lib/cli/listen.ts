import type { Server } from 'node:net';
import { AppError } from '@/lib/errors';

/** Why a server cannot listen, by the code of its failure; other codes keep their own sentence. */
const WHY: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `PORT: ${port} is in use already on ${host}; stop the other program, or set PORT to another number.`,
  ENOTFOUND: (host) => `HOST: there is no machine of the name ${host}; mend it, or leave it out for 127.0.0.1.`,
  EAI_AGAIN: (host) => `HOST: the name ${host} cannot be looked up now; give an address, or try again.`,
  EADDRNOTAVAIL: (host) => `HOST: this machine has no address ${host}; mend it, or leave it out for 127.0.0.1.`,
  EACCES: (_, port) => `PORT: this user may not listen on ${port}; set it to 1024 or above.`,
};

/**
 * Lets a server listen.
 * @throws AppError `misconfigured` that names HOST or PORT when one of them is why it cannot.
 */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ''] ?? (error.syscall === 'getaddrinfo' ? WHY['ENOTFOUND'] : undefined);
      failed(why ? new AppError('misconfigured', why(host, port), {}, { cause: error }) : error);
    });
    server.listen(port, host, done);
  });
}
