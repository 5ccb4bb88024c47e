# A piece that came back in the next year is credited there.
# The members are from the schema of Vendure 3.7.3, the amounts by its arithmetic.
conf timezone = Europe/Amsterdam
$ ecx-fetch-orders shop --id 7 | tee order | figures refund-in-next-year
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @refund-in-next-year.json
stdout refund-in-next-year: as booked
$ made <order
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-changes --since 2026-12-30T09:00:00Z shop | figures changes refund-in-next-year
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @refund-in-next-year.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout refund-in-next-year: as booked
