# Without an open order nothing is asked.
# The members are those of the entities, the figures are supposed.
$ ecx-state-pull fo
