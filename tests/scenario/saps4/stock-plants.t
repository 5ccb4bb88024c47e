# Stock needs plants in the configuration.
conf plants =
$ ecx-stock-pull s4
stderr *plants is not set
exit 78
