# synthetic: After 503 with Retry-After the run waits.
conf retries = 1
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 503
<: Retry-After: 0
> GET {{company}}/ItemCard?*
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
