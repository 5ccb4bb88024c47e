# synthetic: Stock needs locations in the configuration.
conf locations =
$ ecx-stock-pull ns
stderr *locations is not set
exit 78
