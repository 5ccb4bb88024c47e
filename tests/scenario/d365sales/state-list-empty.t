# Without an open order nothing is asked.
# The members are those of the tables, the figures are supposed.
$ ecx-state-pull sales
