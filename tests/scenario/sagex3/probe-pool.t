# The probe says that the published object is not there.
# It does so before the first order is sent.
$ ecx-probe x3
> GET /api1/x3/erp/SEED/SORDER?*
< 200  {"$resources":[]}
> POST {{soap}}  *<wss:query *
< 200  @unknown.xml
stderr *Publication does not exist
exit 78
