import type {FieldNames} from './field-names.js';
import {
  figureFrom,
  flagsFrom,
  incompleteFrom,
  starsFrom,
  type Complaint,
} from './figure-reading.js';
import {NO_STARS} from './hotspot-table.js';
import {logObservation, sayAnything, type Cell, type Observation} from './observation-log.js';
import type {PlainObject} from './plain-object.js';
import type {Refusal} from './refusal.js';
import type {NumberedFeature} from './region-index.js';
import type {TableDraft} from './table-draft.js';

/** Takes what one feature says into a table draft. */
export type FeatureReader = (feature: NumberedFeature) => void;

/** Reader of flat features, each of which is one observation. */
export function flatFeatureReader(draft: TableDraft): FeatureReader {
  const {names, problems, regions, sectors, years, totals} = draft;
  const cell: Cell = {feature: 0, region: 0, sector: 0, year: 0};
  const figures: Observation = {
    ...{employment: NaN, localUnits: NaN, wages: NaN},
    ...{stars: NO_STARS, flags: 0, incomplete: 0},
  };

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
    figures.employment = figureFrom(properties[names.employment], complaints.employment);
    figures.localUnits = figureFrom(properties[names.localUnits], complaints.localUnits);
    figures.wages = figureFrom(properties[names.wages], complaints.wages);
    figures.stars = starsFrom(properties[names.stars], complaints.stars);
    figures.flags = flagsFrom(properties[names.flag], complaints.flag);
    figures.incomplete = incompleteFrom(properties[names.incomplete], complaints.incomplete);
    if (sayAnything(figures)) logObservation(draft.observations, cell, figures);
    else if (properties[names.employment] === undefined) {
      complaints.employment(undefined, 'is missing; the feature says nothing');
    }
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
