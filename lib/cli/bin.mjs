#!/usr/bin/env node
// The `raiz` command: installs and builds what is missing, on standard error, then runs.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './tooling/install.mjs';

installPackages();
const { buildCommands } = await import('./tooling/build.mjs');
await buildCommands();
const { main } = await import(pathToFileURL(join(root, '.build', 'raiz.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
