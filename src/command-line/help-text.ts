/** Text of `regional-hotspots --help`. */
export const HELP: string = `regional-hotspots: make and check GeoJSON of regional hotspots

Usage
  regional-hotspots build FIGURES [options]   make GeoJSON from a CSV or TSV table
  regional-hotspots check FILE                list the problems in a GeoJSON file
  regional-hotspots --help | --version

build
  FIGURES               table with a column of region codes and a column of figures;
                        "-" reads standard input
  --out FILE            write the GeoJSON to FILE (default: standard output)
  --points VERSION      place regions by nuts-2010, nuts-2013, nuts-2016 or nuts-2021
                        (default: the version that matches most codes)
  --column FIELD=NAME   heading of the column with a field, e.g. region=NUTS_ID or
                        employment=Beschäftigte; can be repeated
  --taxonomy ID         taxonomy of rows without one
  --sector NAME         sector of rows without one
  --year YEAR           year of rows without one
  --additive            the sectors do not overlap and can be added up
  --title TEXT          title of the dataset
  --source TEXT         source of the figures

check
  prints one line per problem, with the line where its feature begins

Exit status
  0  no errors in the data
  1  errors in the data; build has written everything it could read
  2  invalid command, or a file cannot be read or written
`;
