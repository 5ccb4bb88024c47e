# No products.
$ ecx-product-pull ax
> POST {{service}}  @ask-product-keys.xml
< 200  @product-none.xml
stdout {"type":"Checkpoint","*":"*"}
