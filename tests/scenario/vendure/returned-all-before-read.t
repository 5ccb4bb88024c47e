# An order that came back after it was shipped stays one, and is credited.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | tee order | figures returned-all-before-read
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @returned-all-before-read.json
stdout returned-all-before-read: as booked
$ made <order
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-all-before-read
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @returned-all-before-read.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout returned-all-before-read: as booked
