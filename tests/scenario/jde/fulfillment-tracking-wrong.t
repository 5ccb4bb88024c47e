# synthetic: Tracking numbers need a table as well as a column.
conf tracking = CNID
$ ecx-fulfill-check jde
stderr *tracking 'CNID' is not TABLE.COLUMN
exit 78
