import {expect} from '@open-wc/testing';

import * as library from '../src/index.js';

describe('index', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library)).to.deep.equal(NAMES.trim().split(/\s+/));
  });
});

/** Sorted by code unit, as the names of a module are. */
const NAMES = `
  COUNTRY_ORDER
  EUROPE
  HotspotCountries
  HotspotCriterionElement
  HotspotDataError
  HotspotDataProblemsEvent
  HotspotErrorEvent
  HotspotFigures
  HotspotFilterChangeEvent
  HotspotHoverEvent
  HotspotLegend
  HotspotLoadEvent
  HotspotMap
  HotspotMeasures
  HotspotMethodChangeEvent
  HotspotOverview
  HotspotProfile
  HotspotRegionSearch
  HotspotSectorChangeEvent
  HotspotSectorPicker
  HotspotSelectEvent
  HotspotStrengths
  HotspotTableElement
  HotspotTimeline
  INDUSTRY_MEASURES
  INSETS
  Locale
  NO_STARS
  OBSERVATORY
  PANORAMA
  QUALITY_FLAGS
  RegionalHotspots
  SEVERAL_SECTORS
  annualGrowth
  baseMap
  boxExtent
  bubbleClasses
  classOf
  compareCountries
  countryCounts
  countryNames
  defaultFilter
  defaultGrowthSpan
  employmentRanking
  equalIntervalBreaks
  europeExtent
  flagLetters
  flagMask
  hotspotView
  hotspotsGeoJson
  industryFigures
  industryGrowth
  insetAt
  laeaForward
  laeaInverse
  largestIndustry
  latestFullYear
  legendValues
  localeFor
  locationQuotient
  manualBreaks
  mapProjection
  nestedCircles
  nextFullYear
  observationAt
  palette
  parseHotspots
  portfolioStrength
  problemText
  quantileBreaks
  ranking
  regionProfile
  regionRanking
  regionStrengths
  registerMessages
  sectorKey
  sectorSeries
  sectorTotals
  setMessages
  slice
  strengthQuadrant
  symbolScale
  tableRows
  textIn
  yearQualities
`;
