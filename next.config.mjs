const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  // Native modules, and modules that start their own threads or read their own files, stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pg-boss', 'pino', 'piscina', 'natural', 'eld'],
  // `npm test` runs the compiler over everything; a build need not do it twice.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};
