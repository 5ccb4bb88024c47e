# What came back before it was shipped is off, what came back after it is credited.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | tee order | figures one-before-one-after
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @one-before-one-after.json
stdout one-before-one-after: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes one-before-one-after
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @one-before-one-after.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout one-before-one-after: as booked
