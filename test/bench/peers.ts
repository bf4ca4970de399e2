import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const FOLDER = 'test/bench';

/** Peers that need packages of their own. */
export const PEERS: readonly string[] = [
  'deck.gl ScatterplotLayer, binary',
  'Leaflet canvas',
  'd3 SVG',
];

/** Installs the packages of the peers, without their scripts, unless they are there. */
export function installPeers(): void {
  if (existsSync(`${FOLDER}/node_modules`)) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Versions of the packages compared. */
export function peerVersions(): readonly string[] {
  const names = ['@deck.gl/core', 'leaflet', 'd3-selection'];
  return [version('.', 'maplibre-gl'), ...names.map((name) => version(FOLDER, name))];
}

function version(folder: string, name: string): string {
  const path = `${folder}/node_modules/${name}/package.json`;
  const {version: number} = JSON.parse(readFileSync(path, 'utf8')) as {version: string};
  return `${name} ${number}`;
}
