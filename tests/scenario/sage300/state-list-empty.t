# Without an open order nothing is asked.
$ ecx-state-pull s300
