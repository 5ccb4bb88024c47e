# Without products nothing is sent.
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-none.xml
stdout {"type":"Checkpoint","*":"*"}
