# An answer that is not JSON or not a list is an error.
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull s300
> GET /Sage300WebApi/v1.0/-/SAMLTD/IC/ICLocationDetails?*
< 200  {"ItemNumber":"A"}
stderr *the answer has no list of entities
exit 75
