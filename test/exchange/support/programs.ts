import { spawnSync } from 'node:child_process';

/** Runs a program to its end; throws with what it said where it fails. */
export function run(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

/** `test` where a program is on this machine, otherwise a skipped test that says so in its name. */
export function testWith(program: string, probe: readonly string[]) {
  const isThere = spawnSync(program, probe).status === 0;
  return (name: string, work: () => unknown): void => {
    const body = async (): Promise<void> => {
      await work();
    };
    if (isThere) test(name, body);
    else test.skip(`${name} (did not run: no ${program} on this machine)`, body);
  };
}
