# Packing slips cannot be read until an entity for them is published.
conf shipments = slip
$ ecx-fulfill-check fo
stderr *shipments = slip needs slip_set
exit 78
