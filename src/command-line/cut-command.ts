import {gzipSync} from 'node:zlib';

import {figureFile} from '../csv/files/figure-file.js';
import {cutHotspots} from '../cut/cut-hotspots.js';
import type {CutRequest} from '../cut/cut-request.js';
import {HotspotDataError} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {hotspotReading, parseHotspots} from '../reading/parse-hotspots.js';
import {reportProblems} from './file-report.js';
import {finished} from './progress.js';
import {UsageError, type Terminal} from './terminal.js';

/** Arguments of `cut`; lists are separated by commas or spaces. */
export interface CutArguments {
  /** Path of the GeoJSON. */
  readonly path: string;
  /** Path of the cut; `undefined` for standard output. */
  readonly out: string | undefined;
  readonly sectors: string | undefined;
  /** `2012` or `2010-2014`. */
  readonly years: string | undefined;
  readonly countries: string | undefined;
  /** Several make a file each. */
  readonly languages: string | undefined;
  /** Whether problems are printed as JSON. */
  readonly json: boolean;
}

/** Writes a part of a GeoJSON file; returns the exit status. */
export async function cutCommand(given: CutArguments, terminal: Terminal): Promise<number> {
  const {path, json} = given;
  const file = await figureFile(await terminal.readFile(path));
  if (file.kind !== 'geojson') {
    throw new HotspotDataError(`${path} is a table, not GeoJSON; make GeoJSON of it with build`);
  }
  const {dataset, problems: found} = finished(hotspotReading(file.geojson), terminal);
  const problems = [...file.problems, ...found];
  const usable = dataset.regions.length > 0 && dataset.observations.region.length > 0;
  const cuts = usable ? cutsOf(dataset, given) : [];
  for (const {out, text} of cuts) {
    if (out === undefined) terminal.out(text);
    else await terminal.writeFile(out, text);
    if (!json) terminal.note(`${out ?? 'the result'}: ${kilobytes(text)} when packed by gzip`);
  }
  const counts = countsOf(cuts[0] ? parseHotspots(JSON.parse(cuts[0].text)).dataset : dataset);
  return reportProblems({path, problems, counts, usable}, json, terminal);
}

interface Cut {
  readonly out: string | undefined;
  readonly text: string;
}

/** The cut, or one for each language if there are several. */
function cutsOf(dataset: HotspotDataset, given: CutArguments): readonly Cut[] {
  const {out} = given;
  const request: CutRequest = {
    sectors: listIn(given.sectors),
    years: yearsIn(given.years),
    countries: listIn(given.countries),
  };
  const cut = (languages: readonly string[] | undefined): string =>
    `${JSON.stringify(cutHotspots(dataset, {...request, languages}))}\n`;
  const languages = listIn(given.languages) ?? [];
  if (languages.length < 2) return [{out, text: cut(languages.length > 0 ? languages : undefined)}];
  if (out === undefined) {
    throw new UsageError('several --languages make a file each; say where with --out');
  }
  return languages.map((language) => ({out: inLanguage(out, language), text: cut([language])}));
}

/** `automotive.geojson` as `automotive.de.geojson`. */
function inLanguage(path: string, language: string): string {
  return path.replace(/(\.[^./\\]*)?$/, (extension: string) => `.${language}${extension}`);
}

function listIn(text: string | undefined): readonly string[] | undefined {
  return text?.split(/[\s,]+/).filter((word) => word !== '');
}

function yearsIn(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const [, from, to = from] = /^([1-9]\d{3})(?:[-–]([1-9]\d{3}))?$/.exec(text) ?? [];
  if (from === undefined || Number(from) > Number(to)) {
    throw new UsageError(`--years must be years, e.g. 2012 or 2010-2014, not ${text}`);
  }
  return [Number(from), Number(to)];
}

function countsOf({regions, sectors, years, observations}: HotspotDataset): Record<string, number> {
  return {
    regions: regions.length,
    sectors: sectors.length,
    years: years.length,
    figures: observations.region.length,
  };
}

function kilobytes(text: string): string {
  return `${(gzipSync(text, {level: 9}).length / 1000).toFixed(1)} kB`;
}
