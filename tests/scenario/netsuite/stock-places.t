# synthetic: without locations nothing is told.
conf locations =
$ ecx-stock-pull ns
stderr *locations is not set
exit 78
