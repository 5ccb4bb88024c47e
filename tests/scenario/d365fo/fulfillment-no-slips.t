# Packing slips cannot be read until an entity for them is published.
conf shipments = slip
$ ecx-fulfill-check fo
stderr *slip_set is not set
exit 78
