export {HotspotComparison} from './elements/comparison/hotspot-comparison.js';
export {HotspotCountries} from './elements/choices/hotspot-countries.js';
export {HotspotCriterion} from './elements/choices/hotspot-criterion.js';
export {HotspotFilters} from './elements/choices/hotspot-filters.js';
export {HotspotLargest} from './elements/table/hotspot-largest.js';
export {HotspotLegend} from './elements/legend/hotspot-legend.js';
export {HotspotOverview} from './elements/overview/hotspot-overview.js';
export {HotspotMap} from './elements/map/hotspot-map.js';
export {HotspotMeasures} from './elements/choices/hotspot-measures.js';
export {HotspotProfile} from './elements/profile/hotspot-profile.js';
export {HotspotRegion} from './elements/region/hotspot-region.js';
export {HotspotRegions} from './elements/regions/hotspot-regions.js';
export {HotspotSearch} from './elements/search/hotspot-search.js';
export {HotspotSectorPicker} from './elements/choices/hotspot-sector-picker.js';
export {HotspotShare} from './elements/share/hotspot-share.js';
export {HotspotStrengths} from './elements/strengths/hotspot-strengths.js';
export {HotspotTable} from './elements/table/hotspot-table.js';
export {HotspotTimeline} from './elements/choices/hotspot-timeline.js';
export {RegionalHotspots} from './elements/widget/regional-hotspots.js';
export {
  HotspotAreasChangeEvent,
  HotspotDataProblemsEvent,
  HotspotErrorEvent,
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotLoadEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotOpenEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from './events.js';
export type {ChangeYears} from './dataset/change-years.js';
export type {Annotation} from './dataset/annotation.js';
export {cutHotspots} from './cut/cut-hotspots.js';
export type {CutRequest} from './cut/cut-request.js';
export {areaShares} from './view/area-share.js';
export {bubbleMeasure} from './view/bubble-measure.js';
export {SEVERAL_SECTORS, type Bubbles} from './view/bubbles.js';
export {countryCounts, type CountryCount} from './view/country-counts.js';
export {COUNTRY_ORDER, compareCountries} from './dataset/country-order.js';
export {HotspotDataError, problemText} from './dataset/data-problem.js';
export type {DataProblem, ProblemSeverity} from './dataset/data-problem.js';
export {annualGrowth, defaultGrowthSpan, type GrowthSpan} from './figures/growth.js';
export type {RegionChange} from './figures/region-change.js';
export {HotspotFigures, type Denominator, type FigureOptions} from './figures/hotspot-figures.js';
export {defaultFilter, latestFullYear} from './dataset/hotspot-filter.js';
export type {
  Criterion,
  HotspotFilter,
  RatioMeasure,
  SizeMeasure,
} from './dataset/hotspot-filter.js';
export type {ParsedHotspots, ParseOptions} from './reading/parse-hotspots.js';
export {NO_STARS, observationAt, slice} from './dataset/hotspot-dataset.js';
export type {
  DatasetMetadata,
  Question,
  HotspotDataset,
  ObservationAddress,
  ObservationColumns,
  Slice,
} from './dataset/hotspot-dataset.js';
export {hotspotsGeoJson, type HotspotCollection} from './reading/hotspots-geojson.js';
export {hotspotView, type HotspotView} from './view/hotspot-view.js';
export {industryFigures, largestIndustry, type IndustryFigures} from './view/industry-figures.js';
export {industryGrowth, type IndustryFigure} from './figures/industry-growth.js';
export type {IndustryGrowthTerms} from './figures/industry-growth.js';
export {INDUSTRY_MEASURES} from './view/industry-measures.js';
export type {IndustryMeasure, IndustryMeasures} from './view/industry-measures.js';
export {textIn, type LocalisedText} from './dataset/localised-text.js';
export {locationQuotient, type QuotientTerms} from './figures/location-quotient.js';
export {parseHotspots} from './reading/parse-hotspots.js';
export {portfolioStrength} from './figures/portfolio.js';
export {QUALITY_FLAGS, flagLetters, flagMask, type QualityFlag} from './dataset/quality-flag.js';
export type {Area, RegionAreas} from './dataset/region-areas.js';
export {regionAreas, shownAreas} from './reading/shown-areas.js';
export {regionMeasure, type AreaMeasure} from './view/area-measure.js';
export type {RegionPoint, RegionPoints} from './reading/draft/region-points.js';
export {ranking, type Ranking} from './figures/ranking.js';
export {regionProfile} from './view/region-profile.js';
export type {
  Place,
  ProfileRow,
  ProfileSubject,
  RegionProfile,
  RegionStrength,
} from './view/region-profile.js';
export {employmentRanking, regionRanking, type RegionRanking} from './figures/region-ranking.js';
export type {ReferenceArea} from './dataset/reference-area.js';
export type {Region} from './dataset/region.js';
export {regionStrengths, strengthQuadrant} from './view/region-strengths.js';
export type {RegionStrengths, StrengthQuadrant} from './view/region-strengths.js';
export type {SectorFigures} from './figures/sector-figures.js';
export {sectorSeries, type SeriesPoint, type SeriesSubject} from './figures/sector-series.js';
export {OBSERVATORY, PANORAMA} from './figures/star-method.js';
export type {StarCriterion, StarMethod} from './figures/star-method.js';
export {sectorTotals, type SectorTotal, type TotalsFilter} from './view/sector-totals.js';
export {tableRows} from './view/table-rows.js';
export type {NameOrder, RowMeasure, RowSort, TableRow} from './view/table-rows.js';
export {sectorKey, type Sector, type Taxonomy} from './dataset/taxonomy.js';
export {nextFullYear, yearQualities} from './view/year-quality.js';
export type {QualityFilter, YearQuality} from './view/year-quality.js';
export {areaAt, type MapTarget, type RegionTarget} from './cartography/map-target.js';
export {
  areaBreaks,
  type AreaBreaksOptions,
  type AreaMethod,
} from './cartography/areas/area-breaks.js';
export type {AreaRequest} from './cartography/areas/area-choice.js';
export {areaClasses} from './cartography/areas/area-classes.js';
export type {AreaClasses, AreaClassesOptions} from './cartography/areas/area-classes.js';
export {areaFills, type AreaFillsOptions} from './cartography/areas/area-colours.js';
export {areaPalette, type AreaPalette} from './cartography/colour/area-palette.js';
export {areaShapes, type AreaShapes} from './cartography/areas/area-shapes.js';
export {baseMap, type BaseMap} from './cartography/ground/base-map.js';
export type {
  BubbleClass,
  BubbleClasses,
  BubbleClassKind,
} from './cartography/colour/bubble-class.js';
export {bubbleClasses} from './cartography/bubbles/bubble-classes.js';
export {
  classOf,
  equalIntervalBreaks,
  manualBreaks,
  quantileBreaks,
  roundBreaks,
  type ClassBreaks,
} from './cartography/colour/class-breaks.js';
export {EUROPE, boxExtent, europeExtent} from './cartography/projection/extent.js';
export type {GeographicBox, UnitBox} from './cartography/projection/extent.js';
export {INSETS, insetAt, type Inset} from './cartography/ground/insets.js';
export {laeaForward, laeaInverse} from './cartography/projection/laea.js';
export type {EastingNorthing, LonLat} from './cartography/projection/laea.js';
export {legendValues, type LegendRoom} from './cartography/bubbles/legend-values.js';
export {placeExtent, type MapPlace} from './cartography/projection/map-place.js';
export {mapProjection} from './cartography/projection/map-projection.js';
export type {MapProjection, ProjectionName} from './cartography/projection/map-projection.js';
export {measureBreaks} from './cartography/colour/measure-breaks.js';
export {nestedCircles, type LegendCircle} from './cartography/bubbles/nested-circles.js';
export {palette, type ColourScheme, type Palette} from './cartography/colour/palette.js';
export {symbolScale} from './cartography/bubbles/symbol-scale.js';
export type {SymbolScale, SymbolScaleOptions} from './cartography/bubbles/symbol-scale.js';
export {saidOptions, type EmbeddedOptions, type EmbeddedScript} from './export/embed-code.js';
export {isLocalAddress} from './snippet/local-address.js';
export {readSnippet, type ReadSnippet} from './snippet/read-snippet.js';
export {SNIPPET_FORMS, type SnippetForm} from './snippet/snippet-form.js';
export {snippet} from './snippet/snippet.js';
export {OPTIONS, type Option, type OptionName, type WidgetOptions} from './state/options.js';
export {countryNames, type CountryNames} from './locale/country-name.js';
export {localeFor} from './locale/locale-for.js';
export {Locale} from './locale/locale.js';
export {registerLanguage, registerMessages, setMessages} from './locale/message-registry.js';
export type {Language, Messages} from './locale/messages.js';
