#!/usr/bin/env node
// The `raiz` command: installs and builds what is missing, on standard error, then runs.
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './tooling/install.mjs';

installPackages();
const { buildCommands } = await import('./tooling/build.mjs');
await buildCommands();
// Node 22.8 and later keep what they compiled for the next start.
module.enableCompileCache?.(join(root, '.build', 'compiled'));
const { main } = await import(pathToFileURL(join(root, '.build', 'raiz.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
