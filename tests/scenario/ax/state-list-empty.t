# Without an open order nothing is asked.
# The members are those of the service, the figures are supposed.
$ ecx-state-pull ax
