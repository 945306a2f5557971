import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath() {
  for (const name of SYSTEM_NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return null;
}

function installFromSystem() {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) return;
  process.stdout.write('Installing Chromium from the system’s packages…\n');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
}

/** Playwright's own Chromium, else the system's, else one installed by the system's package manager where we may. */
export function findBrowser() {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { path: own, why: '' };
  const found = onPath();
  if (found) return { path: found, why: '' };
  installFromSystem();
  const installed = onPath();
  if (installed) return { path: installed, why: '' };
  return { path: null, why: 'no Chromium is installed and this process may not install one' };
}
