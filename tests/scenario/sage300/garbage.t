# What is no JSON or no list is not taken for an answer.
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
