# synthetic: A user and a web service access key sign on as basic.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
>: Authorization: Basic RUNYOm1hcGxlLW90dGVy
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
