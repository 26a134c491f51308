// The list of licences: what is installed with the program, and under which terms.
import type { LockedPackage } from './lock-file.ts';

/** Markdown, the same for the same packages. */
export function licenceList(packages: readonly LockedPackage[]): string {
  const [program, development] = [packages.filter(isOfProgram), packages.filter((one) => !isOfProgram(one))];
  const everywhere = program.filter(({ isOptional }) => !isOptional);
  return [
    '# Licences of what is installed',
    'Made from package-lock.json by `npm run licences`. Nachlese itself is under the MIT licence (LICENSE).',
    `## With the program: ${everywhere.length} packages`,
    `Those "on some machines" are the same program for other systems: a machine installs the one that fits.`,
    table(program),
    `## For development only: ${development.length} packages`,
    table(development),
    '',
  ].join('\n\n');
}

function isOfProgram({ isForDevelopment }: LockedPackage): boolean {
  return !isForDevelopment;
}

function table(packages: readonly LockedPackage[]): string {
  const rows = packages.map(
    ({ name, version, licence, isOptional }) =>
      `| ${name} | ${version} | ${licence} | ${isOptional ? 'on some machines' : ''} |`,
  );
  return ['| package | version | licence | |', '|---|---|---|---|', ...rows].join('\n');
}
