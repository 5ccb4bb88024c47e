# Too many requests, without a word of how long: again after a pause of ours.
$ ecx-stock-pull bc --raw
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items?*
< 429  {"error":{"code":"Application_TooManyRequests","message":"Too many requests reached. Actual (6001). Maximum (6000).  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/items?*
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
