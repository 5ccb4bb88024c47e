# Locations are rejected by configuration where items of the API know none.
conf stock_places = GREEN
$ ecx-stock-pull bc
stderr *items know no places: stock_path is not set
exit 78
