# What came back after it was shipped stays, with a credit note for each refund.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
$ ecx-fetch-orders shop --id 7 | tee order | figures returned-in-two-parts
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @returned-in-two-parts.json
stdout returned-in-two-parts: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-in-two-parts
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @returned-in-two-parts.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout returned-in-two-parts: as booked
