import {readFileSync} from 'node:fs';

type Column = readonly (number | null)[];
type Texts = Readonly<Record<string, string>>;
type Columns = Readonly<Record<string, Column>>;

/** Properties of a region in the committed file; arrays run over its years. */
export interface WideProperties {
  readonly region: string;
  readonly name: string;
  readonly country: string;
  readonly note?: Texts;
  readonly total: Column;
  readonly totalIncomplete: Column;
  readonly employment: Columns;
  readonly localUnits: Columns;
  readonly wages: Columns;
  readonly flags: Readonly<Record<string, readonly (string | null)[]>>;
  readonly incomplete: Columns;
}

/** The part of the committed wide file that the tests use. */
export interface WideFile {
  readonly hotspots: {
    readonly title: Texts;
    readonly attribution: Texts;
    readonly definition: Texts;
    readonly view: string;
    readonly questions: readonly {readonly text: Texts; readonly view: string}[];
    readonly years: readonly number[];
    readonly partial: Readonly<Record<string, readonly string[]>>;
    readonly taxonomies: readonly {
      readonly id: string;
      readonly additive: boolean;
      readonly label: Texts;
      readonly sectors: readonly {
        readonly id: string;
        readonly label: Texts;
        readonly short?: Texts;
        readonly hidden?: true;
      }[];
    }[];
  };
  readonly features: readonly {readonly id: string; readonly properties: WideProperties}[];
}

/** Bytes of a file in `data/`. */
export function committedFile(name: string): Buffer {
  return readFileSync(new URL(`../../../data/${name}`, import.meta.url));
}

/** The committed figures of all regions. */
export function wideFile(name = 'eu-hotspots.geojson'): WideFile {
  return JSON.parse(committedFile(name).toString('utf8')) as WideFile;
}
