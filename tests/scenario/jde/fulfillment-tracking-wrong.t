# synthetic: A column alone does not say where tracking numbers are.
conf tracking = CNID
$ ecx-fulfill-check jde
stderr *tracking is not TABLE.COLUMN
exit 78
