/** Text of `regional-hotspots --help`. */
export const HELP: string = `regional-hotspots: make, check and cut GeoJSON of regional hotspots

Usage
  regional-hotspots build FIGURES [options]   make GeoJSON from a table
  regional-hotspots check FILE [--json]       list the problems in a GeoJSON file
  regional-hotspots cut FILE [options]        keep what a figure needs of a GeoJSON file
  regional-hotspots --help | --version

build
  FIGURES               CSV, TSV, Excel (.xlsx), JSON-stat, GeoJSON or TopoJSON, also packed by
                        gzip, with codes of regions and figures; "-" reads standard input
  --out FILE            write the GeoJSON to FILE (default: standard output)
  --points VERSION      place regions by nuts-2006, nuts-2010, nuts-2013, nuts-2016,
                        nuts-2021 or nuts-2024 (default: the version that matches most
                        codes); codes of other versions are carried over where that is exact
  --level LEVEL         show the regions of level 0, 1, 2 or 3 (default: the finest level
                        that is complete)
  --column FIELD=NAME   heading of the column with a field, e.g. region=NUTS_ID or
                        employment=Beschäftigte; can be repeated
  --where HEADING=VALUE read only the rows with a value, e.g. sex=T; can be repeated
  --encoding NAME       encoding of the file, e.g. windows-1250 (default: detected)
  --sheet NAME          sheet of an Excel file (default: the first with a table)
  --unit NAME           unit of the figures if the table names none: persons or
                        "thousand persons"
  --taxonomy ID         taxonomy of rows without one
  --sector NAME         sector of rows without one
  --year YEAR           year of rows without one
  --additive            the sectors do not overlap and can be added up
  --title TEXT          title of the dataset
  --source TEXT         source of the figures
  --json                print the problems as JSON, for scripts

build --eurostat
  FIGURES               table sbs_r_nuts06_r2 or sbs_r_nuts2021 of Eurostat, as TSV or SDMX-CSV,
                        also packed by gzip
  --sectors FILE        sectors as groups of NACE divisions (CSV with the columns kind, sector,
                        name, nace_r2_divisions, grade, note); can be repeated
  --points VERSIONS     versions of NUTS to be shown, the main one first, e.g.
                        nuts-2021,nuts-2024 (default: that of the last year)
  --out, --title, --source as above

check
  prints one line per problem, with the line where its feature begins; --json prints
  them as JSON

cut
  FILE                  GeoJSON; "-" reads standard input
  --out FILE            write the GeoJSON to FILE (default: standard output)
  --sectors IDS         sectors to keep, e.g. traded:automotive,emerging:digital (default: all)
  --years YEARS         years to keep, e.g. 2010-2014 or 2012 (default: all); also --year 2012
  --countries CODES     countries that the figure opens on, e.g. DE,FR; boundaries of others are
                        left out, figures of all regions stay (default: all)
  --languages TAGS      languages to keep, e.g. de; several make a file each, such as
                        FILE.de.geojson (default: all in one file)
  --json                print the problems as JSON, for scripts

Exit status
  0  done; there may be warnings
  1  part of the data was left out; build and cut have written the rest
  2  nothing was written: no figure can be used, the command is invalid, or a file
     cannot be read or written
`;
