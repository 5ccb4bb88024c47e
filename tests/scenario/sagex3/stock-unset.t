# Stock needs sites in the configuration.
conf stock_sites =
$ ecx-stock-pull x3
stderr *stock_sites is not set*
exit 78
