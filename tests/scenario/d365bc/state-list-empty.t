# Without an open order nothing is asked.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-state-pull bc
