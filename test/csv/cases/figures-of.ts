import {readFile} from 'node:fs/promises';

import {layoutReading, type CsvHotspots, type CsvOptions} from '../../../src/csv/csv-reading.js';
import {fileLayout, type TableFile} from '../../../src/csv/file-layout.js';
import {figureFile} from '../../../src/csv/files/figure-file.js';
import {neededLevels} from '../../../src/csv/needed-levels.js';
import {problemText} from '../../../src/dataset/data-problem.js';
import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {flagLetters} from '../../../src/dataset/quality-flag.js';
import {hotspotReading} from '../../../src/reading/parse-hotspots.js';
import {finishedSteps} from '../../../src/reading/values/finished-steps.js';

/** What is read from a file. */
export interface ReadFile {
  /** `DE11 C29 2012: 149882 d`, with local units and wages behind a bar if there are any. */
  readonly figures: readonly string[];
  /** `error: line 2 …`. */
  readonly problems: readonly string[];
  readonly dataset: HotspotDataset;
}

/** Reads bytes as the command line and the page do. */
export async function figuresOf(
  bytes: Uint8Array | string,
  options: CsvOptions = {},
): Promise<ReadFile> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const file = await figureFile(given);
  const {dataset, problems} =
    file.kind === 'geojson'
      ? finishedSteps(hotspotReading(file.geojson))
      : await tableFigures(file, options);
  return {
    figures: listedFigures(dataset),
    problems: [...file.problems, ...problems].map(
      (problem) => `${problem.severity}: ${problemText(problem)}`,
    ),
    dataset,
  };
}

async function tableFigures(file: TableFile, options: CsvOptions): Promise<CsvHotspots> {
  const layout = finishedSteps(fileLayout(file, options));
  const levels = await neededLevels(layout);
  return finishedSteps(layoutReading(layout, {...options, levels}));
}

/** Reads a file of this folder. */
export async function caseFigures(name: string, options: CsvOptions = {}): Promise<ReadFile> {
  return figuresOf(await readFile(`test/csv/cases/${name}`), options);
}

function listedFigures(dataset: HotspotDataset): readonly string[] {
  const {observations, regions, sectors, years} = dataset;
  return years.flatMap((year, y) =>
    sectors.flatMap(({id}, s) => {
      const slice = y * sectors.length + s;
      const [start = 0, end = 0] = [observations.start[slice], observations.start[slice + 1]];
      return Array.from({length: end - start}, (_, entry) => {
        const at = start + entry;
        const code = regions[observations.region[at] ?? 0]?.code;
        const flags = flagLetters(observations.flags?.[at] ?? 0).join('');
        const more = [observations.localUnits?.[at] ?? NaN, observations.wages?.[at] ?? NaN];
        const behind = more.every(Number.isNaN) ? '' : ` | ${more.join(' ')}`;
        const time = year === 0 ? '' : ` ${year}`;
        return `${code} ${id}${time}: ${observations.employment[at]} ${flags}`.trim() + behind;
      });
    }),
  );
}
