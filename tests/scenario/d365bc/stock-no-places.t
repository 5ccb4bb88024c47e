# Items of the API know no locations.
conf stock_places = GREEN
$ ecx-stock-pull bc
stderr *items know no places: stock_path is not set
exit 78
