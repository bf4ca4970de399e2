import type {DatasetDraft} from './draft/dataset-draft.js';
import {saysAnything} from './draft/measure-columns.js';
import {dropBlanks, logBlank, logColumn, type Cell} from './draft/observation-log.js';
import type {NumberedFeature} from './draft/region-index.js';
import {
  figureFrom,
  flagsFrom,
  incompleteFrom,
  starsFrom,
  type Complaint,
} from './values/checked-figure.js';
import type {FieldNames} from './values/field-names.js';
import type {PlainObject} from './values/plain-object.js';
import type {Refusal} from './values/problem-list.js';

/** Adds the content of one feature to the draft of a dataset. */
export type FeatureReader = (feature: NumberedFeature) => void;

/** Reader of flat features, each of which is one observation. */
export function flatFeatureReader(draft: DatasetDraft): FeatureReader {
  const {names, problems, regions, sectors, years, totals, log} = draft;
  const cell: Cell = {feature: 0, region: 0, sector: 0, year: 0};

  function complain(defect: Refusal): void {
    const field = `properties.${names[defect.field as keyof FieldNames]}`;
    const place = {feature: cell.feature, region: regions.codeOf(cell.region)};
    problems.add(place, {...defect, field});
  }

  function complaint(field: keyof FieldNames): Complaint {
    return (value, message) => complain({severity: 'error', field, value, message});
  }

  const complaints = {
    employment: complaint('employment'),
    localUnits: complaint('localUnits'),
    wages: complaint('wages'),
    stars: complaint('stars'),
    flag: complaint('flag'),
    incomplete: complaint('incomplete'),
    regionTotal: complaint('regionTotal'),
  };

  function readFigures(properties: PlainObject): void {
    const at = logBlank(log, cell);
    log.employment[at] = figureFrom(properties[names.employment], complaints.employment);
    const localUnits = properties[names.localUnits] ?? null;
    if (localUnits !== null) {
      logColumn(log, 'localUnits')[at] = figureFrom(localUnits, complaints.localUnits);
    }
    const wages = properties[names.wages] ?? null;
    if (wages !== null) logColumn(log, 'wages')[at] = figureFrom(wages, complaints.wages);
    const stars = properties[names.stars] ?? null;
    if (stars !== null) logColumn(log, 'stars')[at] = starsFrom(stars, complaints.stars);
    const flag = properties[names.flag] ?? spareFlag(properties, names);
    if (flag !== null) logColumn(log, 'flags')[at] = flagsFrom(flag, complaints.flag);
    const incomplete = properties[names.incomplete] ?? null;
    if (incomplete !== null) {
      logColumn(log, 'incomplete')[at] = incompleteFrom(incomplete, complaints.incomplete);
    }
    const isBlank = !saysAnything(log, at);
    if (isBlank) dropBlanks(log, at);
    if (properties[names.employment] !== undefined) return;
    const severity = isBlank ? 'error' : 'warning';
    const done = isBlank ? 'the feature was left out' : 'the other figures were kept';
    complain({severity, field: 'employment', message: `is missing; ${done}`});
  }

  function readTotal(properties: PlainObject): void {
    const value = properties[names.regionTotal];
    if (value === undefined || value === null) return;
    const persons = figureFrom(value, complaints.regionTotal);
    if (Number.isNaN(persons) || !totals.note(cell.region, cell.year, persons)) return;
    complaints.regionTotal(
      value,
      'differs from an earlier one of the region and year; that was kept',
    );
  }

  return (numbered) => {
    const {properties, at} = numbered;
    const region = regions.numberOf(numbered);
    if (typeof region !== 'number') {
      problems.add({feature: at}, region);
      return;
    }
    cell.feature = at;
    cell.region = region;
    const year = years.numberOf(properties[names.year]);
    const sector = sectors.numberOf(properties[names.taxonomy], properties[names.sector]);
    if (typeof year !== 'number') complain(year);
    if (typeof sector !== 'number') complain(sector);
    if (typeof year !== 'number') return;
    cell.year = year;
    readTotal(properties);
    if (typeof sector !== 'number') return;
    cell.sector = sector;
    readFigures(properties);
  };
}

/** Flags under the name that wide features have for them. */
function spareFlag(properties: PlainObject, names: FieldNames): unknown {
  const flags = properties[names.flags];
  return typeof flags === 'string' ? flags : null;
}
