# A permission that is missing.
$ ecx-stock-pull bc
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items?*
< 403  {"error":{"code":"Authorization_RequestDenied","message":"Sorry, the current permissions prevented the action.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *the current permissions prevented the action.*(HTTP 403)
exit 77
