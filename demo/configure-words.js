// Words for editors: the names of options, by their property, in groups.
export const GROUPS = {
  Figures: {
    src: 'Address of the data (GeoJSON)',
    taxonomy: 'List of industries',
    sectors: 'Sectors',
    year: 'Year',
    countries: 'Countries',
  },
  Words: {
    heading: 'Title',
    description: 'Description for screen readers',
    disclaimer: 'Notice under the map',
    lang: 'Language',
    annotations: 'Texts on the map (JSON)',
  },
  'Size and look': {
    height: 'Height in pixels',
    fit: 'Fill the height of the container',
    scheme: 'Colours',
    transparent: 'Transparent background',
    projection: 'Projection',
    insets: 'Inset maps',
    labels: 'Names on the map',
    place: 'Place shown',
  },
  'What readers can do': {
    mode: 'Figure or explorer',
    parts: 'Parts of an explorer',
    locked: 'No choice of sector',
    plain: 'Only map and legend',
    isStatic: 'A picture: nothing to press',
    shortcuts: 'Single keys',
    urlState: 'Keep the view in the address',
  },
  'Which regions count': {
    minEmployment: 'Least persons employed',
    minQuotient: 'Least location quotient',
    minStars: 'Least stars',
    top: 'Largest regions only',
    others: 'Other regions',
    method: 'Method of the stars',
  },
  'Circles and areas': {
    size: 'Size of circles',
    colour: 'Colour of circles',
    scale: 'Scale of circles',
    maxValue: 'Value of the largest circle',
    growth: 'Years of growth',
    change: 'Change between two years',
    regionsSrc: 'Address of boundaries (GeoJSON)',
    areas: 'Colour of areas',
    areasMethod: 'Classes of areas',
    areasThresholds: 'Limits of the classes',
  },
  Technical: {
    workerUrl: 'Address of the engine on your site',
    fields: 'Names of the data’s properties (JSON)',
  },
};

export const FORMS = {
  tag: ['Tag', 'For most pages: a script, and an element with attributes.'],
  json: [
    'Tag with JSON',
    'If your CMS removes attributes: all options are in a script inside the element.',
  ],
  frame: ['Frame', 'If your CMS removes scripts: an iframe, which reports its height to the page.'],
  react: ['React', 'For an app that has installed the package “regional-hotspots”.'],
  script: [
    'JSON alone',
    'If your CMS removes unknown tags: the page must load regional-hotspots.js once, for example in its template.',
  ],
};

/** The official languages of the European Union. */
export const LANGUAGES =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
