import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The commands run as a user's do: compiled, as child processes. */
export default function setup(): void {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd, stdio: 'inherit' });
}
