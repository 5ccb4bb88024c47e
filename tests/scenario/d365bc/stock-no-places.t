# Locations are rejected by configuration where items of the API know none.
conf stock_places = GREEN
$ ecx-stock-pull bc
stderr *items have no stock level by location: set stock_path
exit 78
