export {HotspotCountries} from './elements/hotspot-countries.js';
export {HotspotCriterionElement} from './elements/hotspot-criterion.js';
export {HotspotLegend} from './elements/hotspot-legend.js';
export {HotspotOverview} from './elements/hotspot-overview.js';
export {HotspotMap} from './elements/hotspot-map.js';
export {HotspotMeasures} from './elements/hotspot-measures.js';
export {HotspotProfile} from './elements/hotspot-profile.js';
export {HotspotRegionSearch} from './elements/hotspot-region-search.js';
export {HotspotSectorPicker} from './elements/hotspot-sector-picker.js';
export {HotspotShare} from './elements/hotspot-share.js';
export {HotspotStrengths} from './elements/hotspot-strengths.js';
export {HotspotTableElement} from './elements/hotspot-table.js';
export {HotspotTimeline} from './elements/hotspot-timeline.js';
export {RegionalHotspots} from './elements/regional-hotspots.js';
export {
  HotspotAreasChangeEvent,
  HotspotDataProblemsEvent,
  HotspotErrorEvent,
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotLoadEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from './events.js';
export {areaShares} from './model/area-share.js';
export {bubbleMeasure} from './model/bubble-measure.js';
export {SEVERAL_SECTORS, type Bubbles} from './model/bubbles.js';
export {countryCounts, type CountryCount} from './model/country-counts.js';
export {COUNTRY_ORDER, compareCountries} from './model/country-order.js';
export {HotspotDataError, problemText} from './model/data-problem.js';
export type {DataProblem, ProblemSeverity} from './model/data-problem.js';
export {annualGrowth, defaultGrowthSpan, type GrowthSpan} from './model/growth.js';
export {HotspotFigures, type Denominator, type FigureOptions} from './model/hotspot-figures.js';
export {defaultFilter, latestFullYear} from './model/hotspot-filter.js';
export type {
  HotspotCriterion,
  HotspotFilter,
  RatioMeasure,
  SizeMeasure,
} from './model/hotspot-filter.js';
export type {ParsedHotspots, ParseOptions} from './model/hotspot-reading.js';
export {NO_STARS, observationAt, slice} from './model/hotspot-table.js';
export type {
  DatasetMetadata,
  HotspotTable,
  ObservationAddress,
  ObservationColumns,
  Slice,
} from './model/hotspot-table.js';
export {hotspotsGeoJson, type HotspotCollection} from './model/hotspots-geojson.js';
export {hotspotView, type HotspotView} from './model/hotspot-view.js';
export {industryFigures, largestIndustry, type IndustryFigures} from './model/industry-figures.js';
export {industryGrowth, type IndustryFigure} from './model/industry-growth.js';
export type {IndustryGrowthTerms} from './model/industry-growth.js';
export {INDUSTRY_MEASURES} from './model/industry-measures.js';
export type {IndustryMeasure, IndustryMeasures} from './model/industry-measures.js';
export {textIn, type LocalisedText} from './model/localised-text.js';
export {locationQuotient, type QuotientTerms} from './model/location-quotient.js';
export {parseHotspots} from './model/parse-hotspots.js';
export {portfolioStrength} from './model/portfolio.js';
export {QUALITY_FLAGS, flagLetters, flagMask, type QualityFlag} from './model/quality-flag.js';
export {regionAreas, shownAreas, type Area, type RegionAreas} from './model/region-areas.js';
export {regionMeasure, type AreaMeasure} from './model/region-measure.js';
export type {RegionPoint, RegionPoints} from './model/region-points.js';
export {ranking, type Ranking} from './model/ranking.js';
export {regionProfile} from './model/region-profile.js';
export type {
  Place,
  ProfileRow,
  ProfileSubject,
  RegionProfile,
  RegionStrength,
} from './model/region-profile.js';
export {employmentRanking, regionRanking, type RegionRanking} from './model/region-ranking.js';
export type {ReferenceArea} from './model/reference-area.js';
export type {Region} from './model/region.js';
export {regionStrengths, strengthQuadrant} from './model/region-strengths.js';
export type {RegionStrengths, StrengthQuadrant} from './model/region-strengths.js';
export type {SectorFigures} from './model/sector-figures.js';
export {sectorSeries, type SeriesPoint, type SeriesSubject} from './model/sector-series.js';
export {OBSERVATORY, PANORAMA} from './model/star-method.js';
export type {StarCriterion, StarMethod} from './model/star-method.js';
export {sectorTotals, type SectorTotal, type TotalsFilter} from './model/sector-totals.js';
export {tableRows} from './model/table-rows.js';
export type {NameOrder, RowMeasure, RowSort, TableRow} from './model/table-rows.js';
export {sectorKey, type Sector, type Taxonomy} from './model/taxonomy.js';
export {nextFullYear, yearQualities} from './model/year-quality.js';
export type {QualityFilter, YearQuality} from './model/year-quality.js';
export {areaAt} from './cartography/area-at.js';
export {areaBreaks, type AreaBreaksOptions, type AreaMethod} from './cartography/area-breaks.js';
export type {AreaRequest} from './cartography/area-choice.js';
export {areaClasses} from './cartography/area-classes.js';
export type {AreaClasses, AreaClassesOptions} from './cartography/area-classes.js';
export {areaFills, type AreaFillsOptions} from './cartography/area-drawing.js';
export {areaPalette, type AreaPalette} from './cartography/area-palette.js';
export {areaShapes, type AreaShapes} from './cartography/area-shapes.js';
export {baseMap, type BaseMap} from './cartography/base-map.js';
export type {BubbleClass, BubbleClasses, BubbleClassKind} from './cartography/bubble-class.js';
export {bubbleClasses} from './cartography/bubble-classes.js';
export {
  classOf,
  equalIntervalBreaks,
  manualBreaks,
  quantileBreaks,
  roundBreaks,
  type ClassBreaks,
} from './cartography/class-breaks.js';
export {EUROPE, boxExtent, europeExtent} from './cartography/extent.js';
export type {GeographicBox, UnitBox} from './cartography/extent.js';
export {INSETS, insetAt, type Inset} from './cartography/insets.js';
export {laeaForward, laeaInverse} from './cartography/laea.js';
export type {EastingNorthing, LonLat} from './cartography/laea.js';
export {legendValues, type LegendRoom} from './cartography/legend-values.js';
export {placeExtent, type MapPlace} from './cartography/map-place.js';
export {mapProjection} from './cartography/map-projection.js';
export type {MapProjection, ProjectionName} from './cartography/map-projection.js';
export {measureBreaks} from './cartography/measure-breaks.js';
export {nestedCircles, type LegendCircle} from './cartography/nested-circles.js';
export {palette, type ColourScheme, type Palette} from './cartography/palette.js';
export {symbolScale} from './cartography/symbol-scale.js';
export type {SymbolScale, SymbolScaleOptions} from './cartography/symbol-scale.js';
export {countryNames, type CountryNames} from './locale/country-name.js';
export {localeFor} from './locale/locale-for.js';
export {Locale} from './locale/locale.js';
export {registerLanguage, registerMessages, setMessages} from './locale/message-registry.js';
export type {Language} from './locale/message-registry.js';
export type {Messages} from './locale/messages.js';
