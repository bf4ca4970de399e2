/** What `regional-hotspots --help` prints. */
export const HELP: string = `regional-hotspots: GeoJSON of regional hotspots, made and checked

Usage
  regional-hotspots build FIGURES [options]   make GeoJSON from a CSV or TSV table
  regional-hotspots check FILE                list what is wrong in a GeoJSON file
  regional-hotspots --help | --version

build
  FIGURES               table with a column of region codes and one of figures; "-" for
                        standard input
  --out FILE            where the GeoJSON goes; without it, to standard output
  --points VERSION      points of the regions: nuts-2010, nuts-2013, nuts-2016 or nuts-2021;
                        without it, those of the version that fits most codes
  --column FIELD=NAME   heading of the column that holds a field, such as region=NUTS_ID or
                        employment=Beschäftigte; may be given several times
  --taxonomy ID         taxonomy of rows that name none
  --sector NAME         sector of rows that name none
  --year YEAR           year of rows that name none
  --additive            the sectors do not overlap, so that they may be summed
  --title TEXT          title of the dataset
  --source TEXT         where the figures come from

check
  prints a line for each problem, with the line of the file where its feature begins

Exit status
  0  done, without errors in the data
  1  the data has errors; build has written what could be read
  2  the command or a file cannot be used
`;
