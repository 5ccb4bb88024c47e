# synthetic: Without an open order nothing is asked.
# The answers are supposed: they depend on the pages that a site publishes.
$ ecx-state-pull nav
