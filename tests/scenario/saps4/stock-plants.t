# Whose stock is told has to be said.
conf plants =
$ ecx-stock-pull s4
stderr *plants is not set
exit 78
