# synthetic: a document of the site. No agreements.
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-none.xml
stdout {"type":"Checkpoint","*":"*"}
