# Where no order is open nothing is asked.
# No answer is needed.
$ ecx-state-pull s4
