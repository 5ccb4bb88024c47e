# Slips have no set of their own until somebody publishes one.
conf shipments = slip
$ ecx-fulfill-check fo
stderr *slip_set is not set
exit 78
