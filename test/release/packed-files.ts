import {execFileSync} from 'node:child_process';

/** Paths of the files that would be published from the current build. */
export function packedFiles(): readonly string[] {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  return packed.files.map(({path}: {path: string}) => path);
}
