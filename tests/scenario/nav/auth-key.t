# synthetic: a user and a web service access key, as basic sign-on.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
>: Authorization: Basic RUNYOm1hcGxlLW90dGVy
< 200  @none.json
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
