import { spawn } from 'node:child_process';

/**
 * Runs a command with its output shown; resolves to its exit code, or null where it cannot be started.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npm is a batch file on Windows.
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs an npm script: its PATH begins with node_modules/.bin, and so with the project's own Node. */
export function runScript(name, args = [], env = {}) {
  return run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], env);
}
