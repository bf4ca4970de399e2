import {parseArgs} from 'node:util';

import {buildCommand, nutsYear, type BuildRequest} from './build-command.js';
import {checkCommand} from './check-command.js';
import {cutCommand, type CutArguments} from './cut-command.js';
import {eurostatCommand, type EurostatRequest} from './eurostat-command.js';
import {HELP} from './help-text.js';
import {EXIT, UsageError, type Terminal} from './terminal.js';

const options = {
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', default: false},
  out: {type: 'string'},
  points: {type: 'string'},
  eurostat: {type: 'boolean', default: false},
  sectors: {type: 'string', multiple: true},
  level: {type: 'string'},
  column: {type: 'string', multiple: true},
  where: {type: 'string', multiple: true},
  encoding: {type: 'string'},
  sheet: {type: 'string'},
  unit: {type: 'string'},
  json: {type: 'boolean', default: false},
  taxonomy: {type: 'string'},
  sector: {type: 'string'},
  year: {type: 'string'},
  additive: {type: 'boolean', default: false},
  title: {type: 'string'},
  source: {type: 'string'},
  years: {type: 'string'},
  countries: {type: 'string'},
  languages: {type: 'string'},
} as const;

/** Options that only `cut` has, besides the sectors of `build --eurostat`. */
const CUT_OPTIONS = ['sectors', 'years', 'countries', 'languages'] as const;

type CutOption = (typeof CUT_OPTIONS)[number];

/**
 * Runs one call of the command line.
 *
 * @param words - Arguments after the program's name.
 * @param version - Of the package.
 * @returns The exit status; see {@link EXIT}.
 */
export async function run(
  words: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  try {
    return await carriedOut(words, version, terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const advice = isUsageError(error) ? '\nSee regional-hotspots --help.' : '';
    terminal.note(`${error.message}${advice}`);
    return EXIT.unusable;
  }
}

async function carriedOut(
  words: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const {values, positionals} = parseArgs({args: [...words], options, allowPositionals: true});
  if (values.help || values.version) {
    terminal.out(values.help ? HELP : `${version}\n`);
    return EXIT.done;
  }
  const {column: columns = [], where = [], json} = values;
  const {command, path} = commandIn(positionals);
  refuseForeign(command, values);
  switch (command) {
    case 'check':
      return checkCommand({path, json}, terminal);
    case 'build':
      if (values.eurostat) return eurostatCommand(eurostatRequest(path, values), terminal);
      if (values.sectors !== undefined) throw new UsageError('--sectors needs --eurostat');
      return buildCommand(buildRequest(path, {...values, columns, where}), terminal);
    case 'cut':
      return cutCommand(
        cutArguments(path, {...values, sectors: values.sectors?.join(',')}),
        terminal,
      );
    default:
      throw new UsageError(`unknown command ${command}; use build, check or cut`);
  }
}

/** Refuses options of the command `cut` for others. */
function refuseForeign(command: string, values: Partial<Record<CutOption, unknown>>): void {
  const own: readonly CutOption[] =
    command === 'cut' ? CUT_OPTIONS : command === 'build' ? ['sectors'] : [];
  const foreign = CUT_OPTIONS.find((name) => values[name] !== undefined && !own.includes(name));
  if (foreign !== undefined) throw new UsageError(`--${foreign} is an option of cut`);
}

function commandIn([command = '', path, ...others]: readonly string[]): {
  readonly command: string;
  readonly path: string;
} {
  if (path !== undefined && others.length === 0) return {command, path};
  throw new UsageError('expected one command and one file');
}

interface EurostatOptions {
  readonly sectors?: readonly string[];
  readonly points?: string;
  readonly out?: string;
  readonly title?: string;
  readonly source?: string;
}

function eurostatRequest(figures: string, given: EurostatOptions): EurostatRequest {
  const {sectors = [], points, out, title, source} = given;
  const nuts = points?.split(',').map((version) => nutsYear(version) ?? NaN) ?? [];
  return {figures, sectors, nuts, out, title, source};
}

type GivenOptions = Partial<Omit<BuildRequest, 'figures'>> &
  Pick<BuildRequest, 'columns' | 'where' | 'json' | 'additive'>;

function buildRequest(figures: string, given: GivenOptions): BuildRequest {
  const {columns, where, json, additive} = given;
  const {encoding, sheet, unit, out, points, level, taxonomy, sector, year, title, source} = given;
  return {
    ...{figures, columns, where, json, additive, encoding, sheet, unit, out, points, level},
    ...{taxonomy, sector, year, title, source},
  };
}

type GivenCut = Partial<Omit<CutArguments, 'path'>> &
  Pick<CutArguments, 'json'> & {readonly year?: string | undefined};

function cutArguments(path: string, given: GivenCut): CutArguments {
  const {out, sectors, year, years = year, countries, languages, json} = given;
  if (year !== undefined && years !== year)
    throw new UsageError('give --year or --years, not both');
  return {path, out, sectors, years, countries, languages, json};
}

function isUsageError(error: Error): boolean {
  const {code} = error as NodeJS.ErrnoException;
  return error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS') === true;
}
